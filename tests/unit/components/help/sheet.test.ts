// @vitest-environment node
import { expect, test } from 'vitest';
import { emptySheet, sheetText } from '../../../../components/help/sheet';
import { englishCopy } from '../../../builders/copy';

test('the text has every line, and a gap says that it is one', () => {
  const written = { ...emptySheet.written, site: ' chat.example ', said: 'They said:\nhurry' };
  expect(sheetText(englishCopy, { written, kept: ['words', 'names'] })).toBe(
    [
      'Notes about what happened online',
      '',
      'Site or app: chat.example',
      'Their account names: left open',
      'Links: left open',
      'When it happened: left open',
      'What they asked for: left open',
      'What they said they would do: They said:\nhurry',
      'Anything else: left open',
      'Kept: Screenshots of their names, Screenshots of what they said',
    ].join('\n'),
  );
});

test('the sheet asks for no picture of anybody', () => {
  const asked = Object.keys(emptySheet.written).map((field) => englishCopy(`sheet_${field as 'site'}`));
  expect(asked.join(' ')).not.toMatch(/picture|photo|video|image/i);
});
