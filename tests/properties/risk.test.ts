// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riskCategories, riskLevels } from '../../lib/core/risk/categories';
import { compiledOf } from '../../lib/core/risk/compile';
import { createConversation } from '../../lib/core/risk/engine';
import { fold } from '../../lib/core/risk/fold';
import { de } from '../../lib/core/risk/languages/de';
import { en } from '../../lib/core/risk/languages/en';
import { es } from '../../lib/core/risk/languages/es';
import { fr } from '../../lib/core/risk/languages/fr';
import { halfLives, Memory } from '../../lib/core/risk/memory';
import { Matcher, type Part } from '../../lib/core/risk/pattern';
import { signalsOf } from '../../lib/core/risk/signals';
import { readWords } from '../../lib/core/risk/tokens';

const tables = [en, es, fr, de];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: fc.constantFrom(...' .-*_@$!|\u200b\u0301aеsend0137piс📷'), maxLength: 400 }),
);
const from = fc.constantFrom('them', 'me', 'unknown');

describe('the risk engine', () => {
  it('never throws and answers with known categories, whatever the text', () => {
    fc.assert(
      fc.property(anyText, from, (text, sender) => {
        for (const { category, strength } of signalsOf(text, sender, tables)) {
          expect(riskCategories).toContain(category);
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives at most three different reasons, and none where nothing is due', () => {
    const phrases = [
      'send me a selfie',
      "don't tell anyone",
      'are you alone',
      'pay me now',
      'how old are you',
      'hi',
      'lol',
      'add me on snapchat',
    ];
    const turn = fc.record({ from, text: fc.oneof(fc.constantFrom(...phrases), anyText), gap: fc.nat(600_000) });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 30 }), (turns) => {
        const conversation = createConversation({ contact: 'new', tables: [en] });
        let at = 0;
        for (const { gap, ...one } of turns) {
          at += gap;
          const { level, reasons } = conversation.push({ ...one, at });
          expect(riskLevels).toContain(level);
          expect(reasons.length).toBeLessThanOrEqual(3);
          expect(new Set(reasons).size).toBe(reasons.length);
          expect(reasons.length === 0).toBe(level === 'none');
        }
      }),
    );
  });

  it('puts the reason of this turn first', () => {
    const conversation = createConversation({ contact: 'new', tables: [en] });
    conversation.push({ from: 'them', text: 'turn on your webcam', at: 0 });
    expect(conversation.push({ from: 'them', text: "don't tell your parents", at: 9_000 }).reasons).toEqual([
      'secrecy',
      'camera',
    ]);
  });

  it('reads a bounded part of a text, however long it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), (part) => {
        const text = part.repeat(Math.ceil(20_000 / part.length));
        expect(fold(text).length).toBeLessThanOrEqual(3_600);
        expect(readWords(fold(text), compiledOf(en)).ids.length).toBeLessThanOrEqual(480);
      }),
    );
  });

  it('stops matching when its steps are used up', () => {
    const word = new Set([1]);
    const parts: Part[] = [
      { kind: 'one', words: word },
      ...Array.from({ length: 12 }, (): Part => ({ kind: 'gap', most: 6 })),
      { kind: 'one', words: new Set([2]) },
    ];
    const words = { ids: Array.from({ length: 200 }, () => 1), breaks: Array.from({ length: 200 }, () => 0) };
    const manners = { soft: new Set<number>(), negations: new Set<number>() };
    const matcher = new Matcher(words, manners, 5_000);
    expect(matcher.matches(parts, 0)).toBe(false);
    expect(matcher.stepsLeft).toBeLessThan(0);
    expect(matcher.stepsLeft).toBeGreaterThan(-200);
  });

  it('keeps less of a signal the longer ago it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 10_000_000 }), (early, more) => {
        const memory = new Memory(halfLives.fast);
        memory.add('camera', 1, { now: 0, since: 0 });
        expect(memory.left('camera', early + more)).toBeLessThanOrEqual(memory.left('camera', early));
      }),
    );
    const memory = new Memory(halfLives.fast);
    memory.add('camera', 1, { now: 0, since: 0 });
    expect(memory.left('camera', 240_000)).toBeCloseTo(0.5);
  });

  it('does not add up over long ordinary chats', () => {
    const lines = [
      'see you at 8',
      'did you do the maths',
      'lol that was funny',
      'my dog is asleep',
      'what is for dinner',
      'ok',
      'send me the homework',
      'how was training',
      'nice one',
      'where is everyone',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { minLength: 200, maxLength: 300 }), (texts) => {
        const conversation = createConversation({ contact: 'new', tables: [en] });
        const levels = texts.map(
          (text, at) => conversation.push({ from: at % 2 ? 'me' : 'them', text, at: at * 45_000 }).level,
        );
        expect(levels).not.toContain('strong');
        expect(levels).not.toContain('help');
      }),
      { numRuns: 20 },
    );
  });
});
