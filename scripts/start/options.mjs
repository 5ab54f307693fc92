import { parseArgs } from 'node:util';

export const usage = `
npm start                           opens Chrome, Chromium or Edge with Pausepoint and a pretend chat
npm start -- --browser firefox      the same in Firefox
npm start -- --tour DIR             walks through everything without a window; one picture per step and tour.json in DIR
npm start -- --help                 this text

PAUSEPOINT_CHROME and PAUSEPOINT_FIREFOX may name the program to use.
`.trim();

const known = {
  browser: { type: 'string', default: 'chrome' },
  tour: { type: 'string' },
  help: { type: 'boolean', default: false },
};

/**
 * What a person asked for. `problem` is a sentence when it cannot be done.
 * @param {readonly string[]} args
 */
export function readOptions(args) {
  const nothing = { browser: 'chrome', tour: null, help: false };
  try {
    const { values } = parseArgs({ args: [...args], options: known, strict: true });
    const { browser, tour, help } = values;
    if (browser !== 'chrome' && browser !== 'firefox') {
      return { ...nothing, problem: `--browser is chrome or firefox, not ${browser}.` };
    }
    if (tour === '') return { ...nothing, problem: '--tour needs a folder.' };
    return { browser, tour: tour ?? null, help, problem: null };
  } catch (error) {
    return { ...nothing, problem: error.message };
  }
}
