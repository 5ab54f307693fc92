import { pickAll } from './pick';
import type { ChatSite } from './site';

/** More than this of one message is not gathered. */
export const gatherLimit = 20_000;
/** Of what is gathered, the beginning and the end are read: long letters make their demand last. */
const head = 800;
const tail = 400;
const depthLimit = 20;
/** Times, buttons, repeated words and what is not for reading aloud. */
const skipped =
  'time,button,[role="button"],[role="toolbar"],[role="menu"],[aria-hidden="true"],blockquote,q,style,script,noscript,svg,input,textarea,select,[contenteditable="true"]';
/** An emoji as a picture. */
const emojiLimit = 8;

interface Reading {
  text: string;
  readonly skip: string;
  /** Names and times stand beside the words, in elements of their own. */
  readonly isLoose: boolean;
}

const inline = /^(span|a|b|i|em|strong|mark|code|u|s)$/;

function gather(node: Node, reading: Reading, depth: number): void {
  if (reading.text.length >= gatherLimit || depth > depthLimit) return;
  if (node.nodeType === Node.TEXT_NODE) {
    reading.text += node.nodeValue?.slice(0, gatherLimit) ?? '';
    return;
  }
  if (!(node instanceof Element) || node.matches(reading.skip)) return;
  const alt = node.localName === 'img' ? (node.getAttribute('alt') ?? '') : '';
  if (alt && alt.length <= emojiLimit) reading.text += alt;
  for (const child of node.childNodes) gather(child, reading, depth + 1);
  // Words of neighbouring parts must not run together.
  if (reading.isLoose || !inline.test(node.localName)) reading.text += ' ';
}

/** What is read of a text: in one line, and not the middle of a very long one. */
export function tidy(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  return whole.length <= head + tail ? whole : `${whole.slice(0, head)} ${whole.slice(-tail)}`;
}

/** The words of one row; empty when there are none (yet). Reads no layout. */
export function wordsOf(row: Element, site: ChatSite | null): string {
  const skip = site?.skip ? `${skipped},${site.skip}` : skipped;
  const reading: Reading = { text: '', skip, isLoose: site === null };
  if (!site) {
    gather(row, reading, 0);
    return tidy(reading.text);
  }
  const parts = pickAll(row, site.text);
  for (const part of parts) {
    // Of parts within each other the outer one has it all, and a quotation holds parts of its own.
    if (parts.some((other) => other !== part && other.contains(part))) continue;
    if (site.skip && part.closest(site.skip)) continue;
    gather(part, reading, 0);
    reading.text += ' ';
  }
  return tidy(reading.text);
}

/** The same words however they are spaced and written, for comparing. */
export function sameWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .slice(0, head + tail);
}
