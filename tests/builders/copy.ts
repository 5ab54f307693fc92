import type { Copy } from '../../components/shared/copy';
import english from '../../locales/en.json';

type Texts = Readonly<Record<keyof typeof english, string>>;

const copyOf =
  (texts: Texts): Copy =>
  (key, ...substitutions) =>
    texts[key].replace(/\$(\d)/g, (_gap, digit: string) => substitutions[Number(digit) - 1] ?? '');

/** The shipped English words. */
export const englishCopy: Copy = copyOf(english);

/** The same words on a page that runs from right to left, as an Arabic catalogue would have it. */
export const rightToLeftCopy: Copy = copyOf({ ...english, meta_lang: 'ar', meta_dir: 'rtl' });
