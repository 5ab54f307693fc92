// @vitest-environment node
import { expect, test } from 'vitest';
import { judgeLines } from '../../../../components/chats/judge-lines';
import { en } from '../../../../lib/core/risk/languages/en';

const them = (text: string) => ({ from: 'them', text }) as const;

test('nothing typed, and everyday lines, are nothing', () => {
  expect(judgeLines([], [en]).level).toBe('none');
  expect(judgeLines([them('did you do the maths homework'), them('see you at practice')], [en]).level).toBe('none');
});
test('lines add up, and the reasons say what was asked', () => {
  const { level, reasons } = judgeLines([them("don't tell your parents about us"), them('turn on your camera')], [en]);
  expect(level).toBe('strong');
  expect(reasons).toEqual(['camera', 'secrecy']);
});
