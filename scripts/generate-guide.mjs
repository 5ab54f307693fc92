/**
 * docs/for-*.md → assets/guide/*.json, which the guide page inside the extension shows. So the two cannot drift.
 * A link to another guide stays one; one to a file that is not in the extension becomes plain words.
 */
import { readFileSync } from 'node:fs';
import { readMarkdown } from './markdown.mjs';

export const guides = ['parents', 'teens', 'schools'];

function withOwnLinks(node) {
  if (Array.isArray(node)) return node.flatMap(withOwnLinks);
  if (typeof node !== 'object' || node === null) return [node];
  const { kind, href } = node;
  if (kind === 'link' && !href.startsWith('https://')) {
    const guide = /^for-([a-z]+)\.md$/.exec(href)?.[1];
    if (!guides.includes(guide)) return withOwnLinks(node.text);
    return [{ ...node, href: `#${guide}` }];
  }
  const nested = (key) => (Array.isArray(node[key]) ? { [key]: mapRows(node[key], key) } : {});
  return [{ ...node, ...nested('text'), ...nested('items'), ...nested('head'), ...nested('rows') }];
}

/** Cells and items are lists of their own, which must not run together. */
function mapRows(list, key) {
  if (key === 'text') return withOwnLinks(list);
  return list.map((one) => (key === 'rows' ? one.map(withOwnLinks) : withOwnLinks(one)));
}

/** @returns {Map<string, string>} from path to text */
export function generateGuide() {
  const files = guides.map((guide) => {
    const markdown = readFileSync(new URL(`../docs/for-${guide}.md`, import.meta.url), 'utf8');
    return [`assets/guide/${guide}.json`, `${JSON.stringify(withOwnLinks(readMarkdown(markdown)))}\n`];
  });
  return new Map(files);
}
