/** So many rows at once are a page that loads, not people who write. */
const manyRows = 10;
/** Right after a conversation was opened, fewer are. */
const fewRows = 3;
const settleMs = 1500;

/** Whether rows that came together are history. */
export function isHistoryBatch(rows: number, sinceOpened: number): boolean {
  return rows >= manyRows || (rows >= fewRows && sinceOpened < settleMs);
}

/** How many words are remembered, as hashes, so that rows that a list takes out and puts in again are read once. */
const ringSize = 256;
/** Some pages hold the newest message twice, once for being read aloud. */
const twinMs = 2000;

/** FNV-1a, as two numbers in one text: nobody can read words out of it. */
function hashOf(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x1000193;
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other + text.charCodeAt(at), 0x85ebca6b) ^ (other >>> 13);
  }
  return `${one >>> 0}.${other >>> 0}`;
}

/** Remembers what was read lately. */
export function openRing(): (words: string, now: number, isReadded: boolean) => boolean {
  const times = new Map<string, number>();
  /** True when these words are new, or may be said once more. */
  return (words, now, isReadded) => {
    const hash = hashOf(words);
    const before = times.get(hash);
    times.delete(hash);
    times.set(hash, now);
    if (times.size > ringSize) times.delete(times.keys().next().value ?? '');
    return before === undefined || !(isReadded || now - before < twinMs);
  };
}
