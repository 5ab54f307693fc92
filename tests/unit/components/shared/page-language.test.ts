import { expect, test } from 'vitest';
import { setPageLanguage } from '../../../../components/shared/page-language';
import { englishCopy, rightToLeftCopy } from '../../../builders/copy';

test('a page takes title, language and direction from the catalogue', () => {
  setPageLanguage(document, rightToLeftCopy, 'options_title');
  expect([document.title, document.documentElement.lang, document.documentElement.dir]).toEqual([
    'Pausepoint settings',
    'ar',
    'rtl',
  ]);
  setPageLanguage(document, englishCopy, 'options_title');
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
});
