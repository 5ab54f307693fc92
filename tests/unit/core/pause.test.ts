// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  canContinue,
  openPause,
  type PauseAct,
  type PauseEvent,
  showsAdvice,
  stepPause,
} from '../../../lib/core/pause';
import { questions } from '../../../lib/core/questions';

const question = (id: number) => {
  const found = questions.find((one) => one.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};
const press = (act: PauseAct): PauseEvent => ({ type: 'act', act });
const waited: PauseEvent = { type: 'waited' };
const opened = (...events: readonly PauseEvent[]) => events.reduce(stepPause, openPause('camera', question(4), 3));

describe('carry on', () => {
  test('does nothing before an answer was touched or the wait is over', () => {
    expect(opened(press('continue')).answer).toBeNull();
    expect(canContinue(opened())).toBe(false);
  });
  test.each(['yes', 'no', 'unsure'] as const)('opens once "%s" was touched', (answer) => {
    expect(canContinue(opened(press(answer)))).toBe(true);
    expect(opened(press(answer), press('continue')).answer).toBe('continue');
  });
  test('opens once the wait is over', () => {
    expect(opened(waited, press('continue')).answer).toBe('continue');
  });
  test('is open from the start where the owner set no wait', () => {
    expect(canContinue(openPause('picture', question(1), 0))).toBe(true);
  });
  test('pressed too early is not remembered', () => {
    expect(opened(press('continue'), waited).answer).toBeNull();
  });
});

test.each(['stop', 'pushed', 'talk'] as const)('"%s" works at once', (act) => {
  expect(opened(press(act)).answer).toBe(act);
});

test('a decided pause does not change any more', () => {
  const decided = opened(press('stop'));
  expect([waited, press('yes'), press('continue'), press('talk')].reduce(stepPause, decided)).toBe(decided);
});

test('an answer can be changed before the decision', () => {
  expect(opened(press('yes'), press('no')).chosen).toBe('no');
});

describe('the advice', () => {
  test('is not there before an answer', () => {
    expect(showsAdvice(opened(waited))).toBe(false);
  });
  test('comes for the careful answer and for "not sure"', () => {
    expect(showsAdvice(opened(press('yes')))).toBe(true);
    expect(showsAdvice(opened(press('unsure')))).toBe(true);
  });
  test('stays away for the easy answer', () => {
    expect(showsAdvice(opened(press('no')))).toBe(false);
  });
});
