/**
 * @typedef {object} HostileCase
 * @property {string} name
 * @property {string} code what the page does, as text: a function of the kit
 * @property {string} [html] markup that the parser reads before the code runs
 * @property {boolean} [slow] held for longer, because some leaks are slow
 * @property {boolean} [top] runs in a tab of its own, not in a frame
 * @property {string} [hand] what a person does, see `hands` in run.mjs
 * @property {'chrome' | 'firefox'} [only] the one browser that has this
 * @property {boolean} [opensNothing] with a gate no file dialog opens at all
 * @property {boolean} [popup] opens windows, so that it needs a batch without others
 */

/** A function as an expression in a page. Nothing from outside it comes along. */
const text = (code) => (typeof code === 'function' ? `(${code})` : code);

/** Builds cases from a table of names and functions of the kit. */
export const table = (prefix, entries, extra = {}) =>
  Object.entries(entries).map(([name, entry]) => {
    const parts = typeof entry === 'object' ? entry : { code: entry };
    return { ...extra, ...parts, name: `${prefix}${name}`, code: text(parts.code ?? '(() => {})') };
  });

/** Cases that take what a function gives and steal from it. */
export const steals = (prefix, entries, extra = {}) =>
  table(prefix, entries, extra).map((one) => ({ ...one, code: `((kit) => kit.steal(${one.code}(kit)))` }));
