// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { type ControlState, controlWords, freshControl } from '../../../../components/control/control-words';
import { englishCopy } from '../../../builders/copy';

const words = (state: Partial<ControlState> = {}) =>
  controlWords(englishCopy, { ...freshControl, camera: { since: 0, covered: false }, ...state }, 65_000);
const acts = (state: Partial<ControlState>): readonly string[] => words(state).choices.map(({ act }) => act);

describe('the control', () => {
  test('says that the camera is on and for how long, and offers three things', () => {
    expect(words()).toMatchObject({ headline: 'Your camera is on.', time: '1:05', detail: '', status: '' });
    expect(acts({})).toEqual(['stop', 'cover', 'pushed']);
  });
  test('says why there was no pause, and lets the next one be full', () => {
    expect(words({ why: 'cap' }).detail).toBe(englishCopy('reason_cap'));
    expect(acts({ why: 'cap' })).toContain('ask');
    expect(acts({ why: 'cap', isNoted: true })).not.toContain('ask');
  });
  test('speaks of a cover, a stop and a check-in, and of nothing else', () => {
    expect(words({ camera: { since: 0, covered: true } }).status).toContain('Covered.');
    expect(words({ camera: null, isStopped: true }).status).toContain('The camera is off.');
    expect(words({ isAsking: true }).status).toContain('Still feel okay?');
    expect(words({ isShown: true }).status).toBe('The page can see you again.');
    expect(words({ why: 'reminder' }).status).toBe('');
  });
  test('keeps Stop when it is small, and cannot be small while it asks', () => {
    expect(acts({ isSmall: true })).toEqual(['stop']);
    expect(words({ isSmall: true, isAsking: true }).isSmall).toBe(false);
  });
  test('leaves every button in its place at the check-in', () => {
    expect(acts({ isAsking: true, why: 'cap' })).toEqual(['stop', 'cover', 'pushed', 'fine']);
    expect(acts({ isAsking: true, camera: { since: 0, covered: true } })).toEqual(['stop', 'show', 'pushed', 'fine']);
  });
  test('says of a cover and of a stop that the page may hear', () => {
    expect(words({ camera: { since: 0, covered: true }, why: 'cap' }).detail).toBe(englishCopy('control_sound'));
    expect(words({ camera: null, isStopped: true }).detail).toContain(englishCopy('control_sound'));
  });
  test('has one warm line after a stop, and a way to help', () => {
    expect(acts({ camera: null, isStopped: true })).toEqual(['pushed']);
    const lines = ([1, 2, 3] as const).map((line) => words({ camera: null, isStopped: true, line }).detail);
    expect(new Set(lines).size).toBe(3);
  });
  test('names the next step when a part of the page does not answer, and does not claim that it is off', () => {
    const { headline, detail } = words({ isStopped: true, isUnreached: true });
    expect(headline).toBe('Turning the camera off.');
    expect(detail).toContain('Close this tab');
  });
});
