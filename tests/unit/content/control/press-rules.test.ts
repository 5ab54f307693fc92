// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { openPressRules } from '../../../../lib/content/control/press-rules';

const open = () => {
  let at = 0;
  const isMeant = openPressRules(() => at);
  const wait = (ms: number): void => {
    at += ms;
  };
  return { isMeant, wait };
};

describe('a press in the control', () => {
  test('is taken once: a double click on Cover does not show again', () => {
    const { isMeant, wait } = open();
    expect(isMeant('cover', 1)).toBe(true);
    wait(200);
    expect(isMeant('show', 2)).toBe(false);
    wait(400);
    expect(isMeant('show', 1)).toBe(false);
    wait(700);
    expect(isMeant('show', 1)).toBe(true);
  });
  test('by a key that is held down goes no further than the cover', () => {
    const { isMeant, wait } = open();
    isMeant('cover', 0);
    for (let i = 0; i < 100; i += 1) {
      wait(i === 0 ? 600 : 40);
      expect(isMeant('show', 0)).toBe(false);
    }
    wait(1100);
    expect(isMeant('show', 0)).toBe(true);
  });
  test('on Stop or Cover is taken at any time, and what follows a stop waits', () => {
    const { isMeant } = open();
    expect([isMeant('cover', 2), isMeant('stop', 3), isMeant('pushed', 1)]).toEqual([true, true, false]);
  });
});
