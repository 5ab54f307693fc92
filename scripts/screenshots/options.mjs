import { parseArgs } from 'node:util';

export const usage = `
npm run screenshots                     every screen in every state, theme, width and language, into screenshots/
npm run screenshots -- --lang ar,cy     these languages only
npm run screenshots -- --only popup     the scenes whose name has this in it
npm run screenshots -- --theme dark     light or dark only
npm run screenshots -- --width 320      one width in CSS pixels; 900 and 320 without it
npm run screenshots -- --age teen       with the words for teens
npm run screenshots -- --text 200       with text of this per cent
npm run screenshots -- --out DIR        another folder
`.trim();

const known = {
  lang: { type: 'string' },
  only: { type: 'string', default: '' },
  theme: { type: 'string' },
  width: { type: 'string' },
  age: { type: 'string' },
  text: { type: 'string', default: '100' },
  out: { type: 'string', default: 'screenshots' },
  help: { type: 'boolean', default: false },
};
const allThemes = ['light', 'dark'];
const allWidths = [900, 320];

/**
 * What a person asked for. `problem` is a sentence when it cannot be done; `languages` is null for all.
 * @param {readonly string[]} args
 */
export function readOptions(args) {
  const nothing = {
    languages: null,
    only: '',
    themes: allThemes,
    widths: allWidths,
    ageBand: null,
    text: 100,
    out: 'screenshots',
    help: false,
  };
  const problem = (text) => ({ ...nothing, problem: text });
  try {
    const { values } = parseArgs({ args: [...args], options: known, strict: true });
    const { lang, only, theme, width, age, text, out, help } = values;
    if (theme !== undefined && !allThemes.includes(theme)) return problem(`--theme is light or dark, not ${theme}.`);
    if (age !== undefined && age !== 'child' && age !== 'teen') return problem(`--age is child or teen, not ${age}.`);
    const wide = width === undefined ? null : Number(width);
    if (wide !== null && !(wide >= 200 && wide <= 4000)) return problem(`--width is 200 to 4000, not ${width}.`);
    const large = Number(text);
    if (!(large >= 50 && large <= 400)) return problem(`--text is 50 to 400, not ${text}.`);
    return {
      languages: lang === undefined ? null : lang.split(',').filter(Boolean),
      only,
      themes: theme === undefined ? allThemes : [theme],
      widths: wide === null ? allWidths : [wide],
      ageBand: age ?? null,
      text: large,
      out,
      help,
      problem: null,
    };
  } catch (error) {
    return problem(error.message);
  }
}
