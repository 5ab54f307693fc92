import type { Turn } from '../../core/risk/engine';
import { pick } from './pick';
import type { ChatSite } from './site';

export type From = Turn['from'];

const mine = new Set(
  'me mine my own self you your sent outgoing outbound local sender fromme isme isown byme'.split(' '),
);
const theirs = new Set(
  'them their theirs other others received incoming inbound remote stranger receiver partner fromthem friend'.split(
    ' ',
  ),
);
/** Attributes that pages use to say whose message it is. */
const named = [
  'class',
  'data-from',
  'data-sender',
  'data-side',
  'data-direction',
  'data-author',
  'data-owner',
  'data-type',
];
const truths = ['data-own', 'data-self', 'data-mine', 'data-is-own', 'data-me', 'data-from-me', 'data-is-mine'];

function ofTokens(element: Element): From {
  for (const name of truths) {
    const value = element.getAttribute(name);
    if (value !== null) return value === 'false' || value === '0' ? 'them' : 'me';
  }
  const words = named
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    // "in" and "out" mean a side only after a word for messages; "fade-in" says nothing.
    .replace(/\b(message|msg|bubble|is|chat)[-_ ]?(in|out)\b/g, (_all, _word, way) =>
      way === 'in' ? 'incoming' : 'outgoing',
    )
    .split(/[^a-z]+/);
  const isMine = words.some((word) => mine.has(word));
  // Both together say nothing.
  if (isMine === words.some((word) => theirs.has(word))) return 'unknown';
  return isMine ? 'me' : 'them';
}

/** Whose message a row is, by what the page calls it: the row itself, what stands around it, what is in it. */
export function sideByTokens(row: Element, list: Element): From {
  for (let at: Element | null = row; at && at !== list; at = at.parentElement) {
    const side = ofTokens(at);
    if (side !== 'unknown') return side;
  }
  for (const inner of [...row.querySelectorAll('*')].slice(0, 8)) {
    const side = ofTokens(inner);
    if (side !== 'unknown') return side;
  }
  return 'unknown';
}

const isOrHas = (row: Element, selector: string): boolean =>
  row.closest(selector) !== null || row.querySelector(selector) !== null;

/** Whose message a row is, by what is known of the site. */
export function sideBySite(row: Element, site: ChatSite): From {
  if (site.mine && isOrHas(row, site.mine)) return 'me';
  if (site.theirs) return isOrHas(row, site.theirs) ? 'them' : 'unknown';
  return site.mine ? 'them' : 'unknown';
}

/** The name beside a row; empty where it has none of its own. Compared and forgotten, not kept. */
export function authorOf(row: Element, site: ChatSite | null): string {
  return (site?.author && pick(row, site.author)?.textContent?.trim().slice(0, 80)) || '';
}
