import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRecorder } from '../../../scripts/tour/recorder.mjs';

let folder = '';
const shoot = async (file: string) => writeFileSync(file, 'picture');
const well = {
  name: 'well',
  expected: 'all is well',
  run: async () => ({ observed: 'it is', ok: true, ms: 12.34 }),
  shoot,
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pausepoint-recorder-'));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

describe('the record of a tour', () => {
  it('writes a picture per step and tour.json', async () => {
    const recorder = openRecorder(folder);
    await recorder.step(well);
    expect(recorder.finish({ browser: 'chrome' }).ok).toBe(true);
    expect(existsSync(join(folder, '01-well.png'))).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'tour.json'), 'utf8'))).toEqual({
      browser: 'chrome',
      ok: true,
      steps: [{ name: 'well', expected: 'all is well', observed: 'it is', ok: true, ms: 12.3 }],
    });
  });

  it('notes a step that breaks and goes on', async () => {
    const recorder = openRecorder(folder);
    await recorder.step({ ...well, name: 'broken', run: () => Promise.reject(new Error('no pause\nstack')) });
    await recorder.step(well);
    const { ok, steps } = recorder.finish({});
    expect(ok).toBe(false);
    expect(steps.map((step) => [step.ok, step.observed])).toEqual([
      [false, 'It broke: no pause'],
      [true, 'it is'],
    ]);
  });

  it('counts a missing picture as a failure', async () => {
    const recorder = openRecorder(folder);
    const breaks = () => {
      throw new Error('no screen');
    };
    await recorder.step({ ...well, shoot: breaks });
    expect(recorder.finish({}).ok).toBe(false);
  });

  it('is not ok without any step', () => {
    expect(openRecorder(folder).finish({}).ok).toBe(false);
  });
});
