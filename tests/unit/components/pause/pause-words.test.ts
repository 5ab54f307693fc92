import { describe, expect, test } from 'vitest';
import { type PauseKey, pauseAdvice, pauseWords } from '../../../../components/pause/pause-words';
import { reasons } from '../../../../lib/core/decide';
import { openPause, stepPause } from '../../../../lib/core/pause';
import { questions } from '../../../../lib/core/questions';
import english from '../../../../locales/en.json';
import { englishCopy, rightToLeftCopy } from '../../../builders/copy';

/** Gives each key back as its text, with what fills its gaps. */
const keys = (key: PauseKey, ...substitutions: string[]): string => [key, ...substitutions].join(' ');
const texts: Readonly<Record<string, string>> = english;

const everyPause = questions.flatMap((question) =>
  question.kinds.flatMap((kind) => reasons.map((reason) => ({ kind, question, reason }))),
);

test.each(everyPause)('there are words for $kind, question $question.id, reason $reason', (subject) => {
  const { lang: _lang, dir: _dir, isHelpFirst: _order, answers, wait, ...rest } = pauseWords(keys, subject);
  // What was asked in a chat stands before the body; then there is no line of its own at the end.
  const used = [...Object.values(rest), ...Object.values(answers)].flatMap((words) => words.split(' ').filter(Boolean));
  expect(used.filter((key) => !(key in texts))).toEqual([]);
  expect(wait).toBe(`wait ${subject.kind}_continue`);
});

const [first] = questions;
if (!first) throw new Error('There are no questions.');

describe('the words', () => {
  test('name the button that opens later', () => {
    const { wait, carryOn } = pauseWords(englishCopy, { kind: 'picture', question: first, reason: 'fast' });
    expect(wait).toContain(`“${carryOn}”`);
  });
  test('carry their language and direction', () => {
    const subject = { kind: 'camera', question: first, reason: 'fast' } as const;
    expect(pauseWords(englishCopy, subject)).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(pauseWords(rightToLeftCopy, subject)).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });
});

describe('what was asked in a chat', () => {
  const subject = { kind: 'picture', question: first } as const;
  test('comes first, and is not said twice', () => {
    const { body, reason } = pauseWords(englishCopy, { ...subject, reason: 'risk_secrecy' });
    expect(body).toMatch(/^They asked you to keep it secret\. /);
    expect(reason).toBe('');
  });
  test('puts the way to help before the choice after a threat, and not after a question', () => {
    expect(pauseWords(englishCopy, { ...subject, reason: 'risk_threat' }).isHelpFirst).toBe(true);
    expect(pauseWords(englishCopy, { ...subject, reason: 'risk_paydemand' }).isHelpFirst).toBe(true);
    expect(pauseWords(englishCopy, { ...subject, reason: 'risk_photo' }).isHelpFirst).toBe(false);
  });
});

describe('advice', () => {
  test('comes with the careful answer and with "not sure", in the words of the question', () => {
    for (const question of questions) {
      for (const act of [question.careful, 'unsure'] as const) {
        const state = stepPause(openPause('camera', question, 3), { type: 'act', act });
        expect(pauseAdvice(keys, state)).toBe(`advice_${question.id}`);
        expect(texts).toHaveProperty(`advice_${question.id}`);
      }
    }
  });
  test('does not come before an answer, or with the other one', () => {
    const state = openPause('camera', first, 3);
    expect(pauseAdvice(keys, state)).toBeNull();
    expect(pauseAdvice(keys, stepPause(state, { type: 'act', act: 'yes' }))).toBeNull();
  });
});
