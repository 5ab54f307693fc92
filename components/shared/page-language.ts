import type { Copy, CopyKey } from './copy';

/** Sets title, language and direction of a page of ours. */
export function setPageLanguage(page: Document, t: Copy, title: CopyKey): void {
  page.title = t(title);
  page.documentElement.lang = t('meta_lang');
  page.documentElement.dir = t('meta_dir') === 'rtl' ? 'rtl' : 'ltr';
}
