import type english from '../../locales/en.json';

/** Gives the text for a key of the catalogue. The translator of lib/platform/i18n.ts fits. */
export type Copy = (key: CopyKey, ...substitutions: string[]) => string;
export type CopyKey = keyof typeof english;
