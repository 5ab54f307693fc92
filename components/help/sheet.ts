import { intlLanguage } from '../shared/intl';
import type { HelpKey, HelpTranslate } from './help-copy';

/** What can be written on the sheet, in its order. */
export const sheetFields = ['site', 'names', 'links', 'dates', 'asked', 'said', 'more'] as const;
export type SheetField = (typeof sheetFields)[number];

/** What to keep, with a box to tick. */
export const sheetChecks = ['names', 'links', 'words', 'dates', 'money'] as const;
export type SheetCheck = (typeof sheetChecks)[number];

/** The sheet as it is filled in. It lives in the memory of the page and nowhere else. */
export interface Sheet {
  readonly written: Readonly<Record<SheetField, string>>;
  readonly kept: readonly SheetCheck[];
}

export const emptySheet: Sheet = {
  written: { site: '', names: '', links: '', dates: '', asked: '', said: '', more: '' },
  kept: [],
};

const checkKey = (check: SheetCheck): HelpKey => `sheet_check_${check}`;

/** The sheet as plain text, to print, to copy, or to read out. A gap says that it is one. */
export function sheetText(t: HelpTranslate, { written, kept }: Sheet): string {
  const fields = sheetFields.map(
    (field) => `${t(`sheet_${field}`)}: ${written[field].trim() || t('sheet_text_empty')}`,
  );
  const names = sheetChecks.filter((check) => kept.includes(check)).map((check) => t(checkKey(check)));
  const list = new Intl.ListFormat(intlLanguage(t), { type: 'unit' }).format(names);
  return [t('sheet_text_title'), '', ...fields, t('sheet_text_kept', list || t('sheet_text_empty'))].join('\n');
}
