import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/start/options.mjs';

describe('options of npm start', () => {
  it('opens Chrome when nothing is asked for', () => {
    expect(readOptions([])).toEqual({ browser: 'chrome', tour: null, help: false, problem: null });
  });

  it('takes a browser and a folder for the tour', () => {
    expect(readOptions(['--browser', 'firefox', '--tour', 'out'])).toMatchObject({
      browser: 'firefox',
      tour: 'out',
      problem: null,
    });
  });

  it.each([
    ['an unknown option', ['--browsr', 'firefox']],
    ['an unknown browser', ['--browser', 'lynx']],
    ['a tour without a folder', ['--tour']],
    ['an empty folder', ['--tour=']],
    ['a stray word', ['firefox']],
  ])('names the problem with %s', (_, args) => {
    expect(readOptions(args).problem).toMatch(/\w/);
  });
});
