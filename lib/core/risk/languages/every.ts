import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';

/** The table of each language that has one. For a page of ours; a chat page gets only those it needs. */
export const everyTable = [en, es, fr, de] as const;
