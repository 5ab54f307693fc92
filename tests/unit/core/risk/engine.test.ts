// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { RiskLevel } from '../../../../lib/core/risk/categories';
import { createConversation, type Turn } from '../../../../lib/core/risk/engine';
import { de } from '../../../../lib/core/risk/languages/de';
import { en } from '../../../../lib/core/risk/languages/en';
import { es } from '../../../../lib/core/risk/languages/es';
import { fr } from '../../../../lib/core/risk/languages/fr';

const seconds = 1_000;
const hours = 3_600_000;

/** Plays lines (`<` the other side, `>` the person) some time apart and gives the verdicts. */
function play(
  lines: readonly string[],
  { contact = 'new', gap = 15 * seconds }: { contact?: 'new' | 'known'; gap?: number } = {},
) {
  const conversation = createConversation({ contact, tables: [en] });
  return lines.map((line, at) =>
    conversation.push({ from: line.startsWith('<') ? 'them' : 'me', text: line.slice(2), at: at * gap }),
  );
}

const levelsOf = (lines: readonly string[], options?: Parameters<typeof play>[1]): RiskLevel[] =>
  play(lines, options).map(({ level }) => level);

function levelOf(turn: Partial<Turn> & { text: string }, tables = [en]): RiskLevel {
  return createConversation({ contact: 'new', tables }).push({ from: 'them', at: 0, ...turn }).level;
}

describe('a conversation', () => {
  it('rises from hello to help in four minutes, and says what was asked', () => {
    const verdicts = play([
      '< hi',
      '> hello',
      '< how old are you',
      '> 13',
      '< turn on your camera',
      '> why',
      "< don't tell your parents about us",
      '> ok',
      "< i recorded you. pay me 100 or i'll send it to all your friends",
    ]);
    expect(verdicts.map(({ level }) => level)).toEqual([
      'none',
      'none',
      'none',
      'none',
      'gentle',
      'none',
      'strong',
      'none',
      'help',
    ]);
    expect(verdicts[6]?.reasons).toEqual(['secrecy', 'camera', 'age']);
    expect(new Set(verdicts[8]?.reasons)).toEqual(new Set(['threat', 'paydemand', 'secrecy']));
  });

  it('gives no reason where nothing is due', () => {
    expect(play(['< hi', '< what page are we on'])).toEqual([
      { level: 'none', reasons: [] },
      { level: 'none', reasons: [] },
    ]);
  });

  it('does not nudge for an age, a place or a compliment alone', () => {
    expect(
      ['how old are you', 'which town do you live in', 'you are so pretty'].map((text) => levelOf({ text })),
    ).toEqual(['none', 'none', 'none']);
  });

  it('makes a card of a secret and a meeting that lie hours apart', () => {
    expect(
      levelsOf(["< don't tell anyone about us", '> ok', "< let's meet up, i'll pick you up"], { gap: 3 * hours }).at(
        -1,
      ),
    ).toBe('strong');
  });

  it('forgets: the same ask after two days is a quiet line again', () => {
    const lines = [
      '< turn on your webcam',
      ...Array.from({ length: 20 }, () => '> we had maths today'),
      '< send me a selfie',
    ];
    expect(levelsOf(lines, { gap: 48 * hours }).at(-1)).toBe('gentle');
  });

  it('trusts a known contact more', () => {
    const lines = ['< turn on your webcam', '> ok', '< are your parents home'];
    expect(levelsOf(lines, { contact: 'new' }).at(-1)).toBe('strong');
    expect(levelsOf(lines, { contact: 'known' })).not.toContain('strong');
  });

  it('takes banter between friends for banter', () => {
    expect(levelsOf(['< that test killed me lol', '> same i want to die'])).not.toContain('help');
  });
});

describe('the person at the device', () => {
  it('is offered help in distress', () => {
    expect(levelOf({ from: 'me', text: "i don't want to live anymore" })).toBe('help');
    expect(levelOf({ from: 'me', text: 'someone is blackmailing me' })).toBe('help');
  });

  it('is offered help when they plead after a threat, not before one', () => {
    const plea = "> please don't share it";
    expect(levelsOf([plea]).at(-1)).not.toBe('help');
    expect(levelsOf(["< i'll send this to all your friends", plea]).at(-1)).toBe('help');
  });

  it.each(['my number is 07700 900123', 'i live at 12 oak road', 'sam@example.org', 'my password is kitten7'])(
    'is nudged when giving away “%s”',
    (text) => expect(levelOf({ from: 'me', text })).toBe('gentle'),
  );

  it.each(['we won 3-2 in 2019', 'version 10.0.2.15', 'page 12 of 40', 'it costs 07 euros'])(
    'is left alone with “%s”',
    (text) => expect(levelOf({ from: 'me', text })).toBe('none'),
  );
});

describe('who said it and when', () => {
  it('takes an unknown sender for the other side, but offers no help for it', () => {
    expect(levelOf({ from: 'unknown', text: "i'll send this to all your friends" })).toBe('strong');
  });

  it('says nothing about what was there before, and lets it count a little', () => {
    const conversation = createConversation({ contact: 'new', tables: [en] });
    const before = conversation.push({ from: 'them', text: "don't tell your parents", at: 0, isHistory: true });
    expect(before.level).toBe('none');
    expect(conversation.push({ from: 'them', text: 'send me a selfie', at: 60 * seconds }).level).toBe('strong');
  });
});

describe('hidden words', () => {
  it.each([
    'ＳＥＮＤ ＭＥ Ａ ＰＩＣ ＯＦ ＹＯＵ',
    'send me a p.i.c of you',
    's e n d  m e  a  p i c  of you',
    's e n d m e a p i c o f y o u',
    's3nd m3 a p1c 0f y0u',
    'sеnd mе а рiс оf уоu',
    'se\u200bnd me a p\u200bic of you',
    'seeend meee a piiic of youuu',
    'snd me a pic of u plz',
  ])('are read: %s', (text) => expect(levelOf({ text })).toBe('gentle'));
});

describe('addresses', () => {
  it.each(['look bit.ly/abc', 'free-robux.xyz', 'http://dlscord.gift/x', 'lnstagram.com/login'])(
    'are suspicious: %s',
    (text) => expect(levelOf({ text })).toBe('gentle'),
  );

  it.each(['https://www.youtube.com/watch?v=abc', 'ok.lol see you', 'www.bbc.co.uk/news', 'see you at 5.30'])(
    'are fine: %s',
    (text) => expect(levelOf({ text })).toBe('none'),
  );
});

describe('other languages', () => {
  it.each([
    { table: es, text: 'enciende la cámara' },
    { table: es, text: 'no se lo digas a tus padres' },
    { table: fr, text: 'allume ta caméra' },
    { table: fr, text: 'ne le dis pas à tes parents' },
    { table: de, text: 'mach deine Kamera an' },
    { table: de, text: 'sag es nicht deinen Eltern' },
  ])('$table.language: $text', ({ table, text }) => expect(levelOf({ text }, [table])).toBe('gentle'));

  it('are read beside each other', () => {
    expect(levelOf({ text: 'schick mir ein Foto von dir' }, [en, de])).toBe('gentle');
  });
});
