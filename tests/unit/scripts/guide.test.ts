// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guideTexts } from '../../../components/guide/guide-files';
import { type Block, guideNames, guideOf, type Inline } from '../../../components/guide/guide-text';
import { generateGuide } from '../../../scripts/generate-guide.mjs';
import { readMarkdown } from '../../../scripts/markdown.mjs';
import { readingGrade } from '../conventions/reading-grade';

const plain = (text: readonly Inline[]): string =>
  text
    .map((part) => (typeof part === 'string' ? part : typeof part.text === 'string' ? part.text : plain(part.text)))
    .join('');

/** The bare words of a guide, in order. */
function wordsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'code':
        return [block.text];
      case 'list':
        return block.items.flatMap(wordsOf);
      case 'table':
        return [...block.head, ...block.rows.flat()].map(plain);
      default:
        return [plain(block.text)];
    }
  });
}

/** The same of the Markdown, by another way: its marks are cut out. */
function bareMarkdown(markdown: string): string {
  return markdown
    .replace(/^ *```\w*$/gm, '')
    .replace(/^\|[\s:|-]+\|$/gm, '')
    .replace(/^( *)(#{1,3}|-|\d+\.) /gm, '$1')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/\*\*|[`|]/g, '')
    .replace(/\*([^*\n]+(?:\n[^*\n]+)?)\*/g, '$1');
}
const letters = (text: string): string => text.replace(/[\s*`|]+/g, '');
const docOf = (name: string): string => readFileSync(`docs/for-${name}.md`, 'utf8');

describe.each(guideNames)('the guide for %s', (name) => {
  test('says word for word what docs say', () => {
    expect(letters(wordsOf(guideTexts[name]).join(' '))).toBe(letters(bareMarkdown(docOf(name))));
  });
  test('is what the generator writes now', () => {
    expect(readFileSync(`assets/guide/${name}.json`, 'utf8')).toBe(generateGuide().get(`assets/guide/${name}.json`));
  });
  test('leads to another guide or to a secure address, and nowhere else', () => {
    const links = [...JSON.stringify(guideTexts[name]).matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href);
    expect(links.filter((href) => !/^(#(teens|parents|schools)$|https:\/\/)/.test(href ?? ''))).toEqual([]);
  });
});

describe('the words of the guides', () => {
  const sentences = (name: (typeof guideNames)[number]): string[] => wordsOf(guideTexts[name]);
  test('for teens stay at or below reading grade 6, those for parents at 9', () => {
    expect(readingGrade(sentences('teens'))).toBeLessThanOrEqual(6);
    expect(readingGrade(sentences('parents'))).toBeLessThanOrEqual(9);
  });
  test('for teens neither shout nor generalise', () => {
    expect(sentences('teens').join(' ')).not.toMatch(/!|\b(never|always)\b/i);
  });
});

describe('an address of the guide page', () => {
  test.each([
    ['', 'teens'],
    ['#parents', 'parents'],
    ['#schools', 'schools'],
    ['#nobody', 'teens'],
  ])('%j shows the guide for %s', (hash, name) => {
    expect(guideOf(hash)).toBe(name);
  });
});

describe('Markdown of the guides', () => {
  test('keeps code inside a numbered list in its item', () => {
    expect(readMarkdown('1. Do it:\n\n   ```sh\n   npm ci\n   ```\n\n2. Then **this** `now`')).toEqual([
      {
        kind: 'list',
        isNumbered: true,
        items: [
          [
            { kind: 'text', text: ['Do it:'] },
            { kind: 'code', text: 'npm ci' },
          ],
          [
            {
              kind: 'text',
              text: ['Then ', { kind: 'strong', text: ['this'] }, ' ', { kind: 'code', text: 'now' }],
            },
          ],
        ],
      },
    ]);
  });
  test.each([
    ['HTML', '<b>bold</b>'],
    ['a picture', '![a](b.png)'],
    ['code that does not end', '```\nx'],
    ['a table without a head', '| a |\n| b |'],
  ])('refuses %s instead of losing it', (_what, markdown) => {
    expect(() => readMarkdown(markdown)).toThrow();
  });
});
