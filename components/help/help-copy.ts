import type english from '../../locales/en.json';

/** The catalogue keys of the help page. */
export type HelpKey = Extract<
  keyof typeof english,
  `${'help_page' | 'need' | 'service' | 'meta' | 'path' | 'sheet' | 'tell' | 'reply' | 'grownup' | 'guide'}_${string}`
>;

/** Gives the text for a key; a `t` that knows all of locales/en.json fits. */
export type HelpTranslate = (key: HelpKey, ...substitutions: readonly string[]) => string;
