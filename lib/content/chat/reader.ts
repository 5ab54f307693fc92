import { isHistoryBatch, openRing } from './batches';
import type { FoundChat } from './find';
import { authorOf, type From, sideBySite, sideByTokens } from './side';
import { sameWords, wordsOf } from './words-of';

/** One message as it was read. It is judged and dropped. */
export interface Heard {
  readonly from: From;
  readonly text: string;
  readonly isHistory: boolean;
}

interface Reading {
  readonly found: FoundChat;
  readonly hear: (heard: Heard) => void;
  /** Whether these words were just sent from the message box. */
  readonly isEcho: (words: string) => boolean;
  /** All messages were taken away: somebody new, on a site where that is so. */
  readonly onEmptied: () => void;
  /** Rows that stood there before reading began, and those that came since; null when nobody looked. */
  readonly isOld?: (row: Element) => boolean;
}

interface Batch {
  readonly nodes: readonly Element[];
  readonly isReadded: boolean;
  /** Stood there when reading began, or came in before what was read already. */
  readonly isHistory: boolean;
  next: number;
  /** What was read of a small batch. Whether it is history shows only once all of it is. */
  readonly fresh: { row: Element; words: string }[];
  verdict: boolean | null;
}

/** Of each slice of time, in milliseconds, and the rest in between: a burst must not take the page over. */
const sliceMs = 4;
const restMs = 60;
/** Larger batches are not looked at as one. */
const wholeBatch = 60;
/** So long words are hardly said by two people at once. */
const ownAtLeast = 8;
/** Some pages fill a row after they have put it in. */
const emptyTries = 3;
const emptyMs = 250;

/** Reads the messages of a conversation: those that are there as history, then those that come. */
export function openReader({ found, hear, isEcho, onEmptied, isOld }: Reading): { stop(): void } {
  const { list, site } = found;
  const seen = new WeakSet<Element>();
  const isNew = openRing();
  const openedAt = performance.now();
  const queue: Batch[] = [];
  /** Names that messages from here carry, as they turned out. */
  const ownNames = new Set<string>();
  let author = '';
  let hasOwnRows = false;
  let isWaiting = false;
  let isStopped = false;

  function rowsIn(node: Element): readonly Element[] {
    if (!site) return genericRows(node);
    if (node.matches(site.row)) return [node];
    const below = [...node.querySelectorAll(site.row)];
    if (below.length > 0) return below;
    const above = node.closest(site.row);
    return above && list.contains(above) ? [above] : [];
  }
  function genericRows(node: Element): readonly Element[] {
    let row = node;
    while (row.parentElement && row.parentElement !== list) row = row.parentElement;
    // A further bubble in a row that was read already is a message of its own.
    return seen.has(row) && row !== node ? [node] : [row];
  }

  function sideOf(row: Element, words: string, isHistory: boolean): From {
    const own = authorOf(row, site);
    if (own) author = own;
    const known = site ? sideBySite(row, site) : 'unknown';
    // Sites change; what was just sent from the message box is the person's own whatever a page calls it.
    const isOwn = !isHistory && isEcho(words);
    if (isOwn) {
      hasOwnRows = true;
      // Two people say "ok" in the same second; only longer words tell whose name it is.
      if (author && words.length >= ownAtLeast) ownNames.add(author);
      return 'me';
    }
    if (known !== 'unknown') return known;
    const byTokens = site ? 'unknown' : sideByTokens(row, list);
    if (byTokens === 'me') hasOwnRows = true;
    if (byTokens !== 'unknown') return byTokens;
    // Where the person's own messages can be told, all others are not theirs.
    if (!author) return hasOwnRows && !isHistory ? 'them' : 'unknown';
    return ownNames.has(author) || (site?.saysMe && isMe(author)) ? 'me' : 'them';
  }

  function read(row: Element, batch: Batch, tries = 0): { row: Element; words: string } | null {
    if (seen.has(row)) return null;
    const words = wordsOf(row, site);
    if (!words) {
      if (tries < emptyTries && !batch.isHistory && !isStopped) {
        setTimeout(() => {
          const late = read(row, batch, tries + 1);
          if (late && !isStopped) say(late, batch.isHistory);
        }, emptyMs);
      }
      return null;
    }
    seen.add(row);
    return isNew(sameWords(words), performance.now(), batch.isReadded || batch.isHistory) ? { row, words } : null;
  }
  function say({ row, words }: { row: Element; words: string }, isHistory: boolean): void {
    hear({ from: sideOf(row, words, isHistory), text: words, isHistory });
  }

  function workOnSmall(batch: Batch, until: number): boolean {
    for (; batch.next < batch.nodes.length; batch.next += 1) {
      if (performance.now() >= until) return false;
      const node = batch.nodes[batch.next];
      if (!node || !list.contains(node)) continue;
      for (const row of rowsIn(node)) {
        const one = read(row, batch);
        if (one) batch.fresh.push(one);
      }
    }
    batch.verdict ??= isHistoryBatch(batch.fresh.length, performance.now() - openedAt);
    for (let one = batch.fresh.shift(); one; one = batch.fresh.shift()) {
      say(one, batch.verdict || isOld?.(one.row) === true);
      if (performance.now() >= until && batch.fresh.length > 0) return false;
    }
    return true;
  }

  /** Works on the first batch; false when it is not done with it. */
  function work(batch: Batch, until: number): boolean {
    const isLarge = batch.isHistory || batch.nodes.length > wholeBatch;
    if (!isLarge) return workOnSmall(batch, until);
    for (; batch.next < batch.nodes.length; batch.next += 1) {
      if (performance.now() >= until) return false;
      const node = batch.nodes[batch.next];
      if (!node || !list.contains(node)) continue;
      for (const row of rowsIn(node)) {
        const one = read(row, batch);
        if (one) say(one, isOld ? isOld(row) : true);
      }
    }
    return true;
  }
  function drain(): void {
    const until = performance.now() + sliceMs;
    while (!isStopped && queue[0] && performance.now() < until) {
      if (work(queue[0], until)) queue.shift();
    }
    isWaiting = false;
    if (queue.length > 0) setTimeout(schedule, restMs);
  }
  function schedule(): void {
    if (isWaiting || isStopped || queue.length === 0) return;
    isWaiting = true;
    requestIdleCallback(drain, { timeout: 500 });
  }

  /** Whether something read already stands right behind a place: then what is there was put in before it. */
  function isBefore(next: Node | null): boolean {
    let at = next instanceof Element ? next : null;
    for (let step = 0; at && step < 3; step += 1, at = at.nextElementSibling) if (seen.has(at)) return true;
    return false;
  }
  const observer = new MutationObserver((records) => {
    const ends: Element[] = [];
    const starts: Element[] = [];
    let isReadded = false;
    for (const { addedNodes, removedNodes, nextSibling } of records) {
      if (removedNodes.length > 0) isReadded = true;
      if (addedNodes.length === 0) continue;
      const into = !isReversed && isBefore(nextSibling) ? starts : ends;
      for (const node of addedNodes) if (node instanceof Element) into.push(node);
    }
    if (ends.length > 0) queue.push({ nodes: ends, isReadded, isHistory: false, next: 0, fresh: [], verdict: null });
    if (starts.length > 0)
      queue.push({ nodes: starts, isReadded: true, isHistory: true, next: 0, fresh: [], verdict: null });
    if (isReadded && list.childElementCount === 0) onEmptied();
    schedule();
  });

  // Some lists hold the newest message first and turn it round on the screen.
  const isReversed = getComputedStyle(list).flexDirection === 'column-reverse';
  const there = site ? pickRows(list, site.row) : [...list.children];
  if (there.length > 0)
    queue.push({ nodes: there, isReadded: false, isHistory: true, next: 0, fresh: [], verdict: null });
  observer.observe(list, { childList: true, subtree: true });
  schedule();
  return {
    stop: () => {
      isStopped = true;
      observer.disconnect();
      queue.length = 0;
    },
  };
}

/** "Me", "You sent", and what they are called in the languages that have a table. */
function isMe(author: string): boolean {
  return /^(me|you|you (sent|replied|unsent|forwarded)\b.*|ich|du|du hast\b.*|moi|vous|vous avez\b.*|yo|tú|tú .*)$/i.test(
    author,
  );
}

function pickRows(list: Element, row: string): readonly Element[] {
  return [...list.querySelectorAll(row)];
}
