import { type Compiled, swappedKey } from './compile';
import { isTwoSentences } from './links';
import type { Words } from './pattern';

/** The words of one message and the addresses that were cut out of it. */
export interface Tokens extends Words {
  readonly urls: readonly string[];
}

const mostWords = 240;
const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
};
const endings =
  'com|net|org|io|ru|xyz|top|live|club|info|ly|gd|gl|icu|ml|tk|cc|site|online|link|app|gift|win|click|co|gg|shop|cam|page|buzz|lol|rest|eu|uk|de|fr|es|be|ge|gy|id|st|work|ga|gq|cf|tv|to|mobi|support|center';
const address = new RegExp(
  `^(?:h(?:tt|xx)ps?:/?/?[^\\s]+|www\\.[^\\s]+|(?:[a-z0-9_-]+\\.)+(?:${endings})(?:[/?#:][^\\s]*)?)$`,
);
const letters = /^[a-z]+$/;
const dotted = /^[a-z0-9@$](?:[._*-]{1,2}[a-z0-9@$]){1,}$/;
const clock = /^\d{1,2}(?::\d\d|h\d\d|h)?(?:am|pm|uhr)$|^\d{1,2}[:h]\d\d$/;
const withUnit = /^(\d{1,6})([a-z]{1,7})$/;
const sum = /^(?:[$€£]\d+|\d+[$€£])$/;
const longestChunk = 160;
const stops = /[.?!;:]$|[.?!;][)"'*]*$/;

const isInside = (character: string): boolean => /[a-z0-9@$€£]/.test(character);

/** Without punctuation at the ends. A loop, because a pattern for the end would look again at every place. */
function trimmed(chunk: string): string {
  let start = 0;
  let end = chunk.length;
  while (start < end && !isInside(chunk.charAt(start))) start += 1;
  while (end > start && !isInside(chunk.charAt(end - 1))) end -= 1;
  return chunk.slice(start, end);
}

function shapeOf(digits: string): string {
  const value = Number(digits);
  if (value >= 8 && value <= 17) return '#age';
  if (value === 18 || value === 19) return '#adult';
  return value >= 20 && value < 1_000_000 ? '#big' : '#small';
}

/** Reads one folded text with one table. One pass; the work is bounded by the length of the text. */
class Reader {
  readonly ids: number[] = [];
  readonly breaks: number[] = [];
  readonly urls: string[] = [];
  private isNewSentence = true;

  constructor(private readonly table: Compiled) {}

  private push(word: string): void {
    this.pushNumber(this.table.numbers.get(word) ?? 0);
  }

  private pushNumber(number: number): void {
    this.ids.push(number);
    this.breaks.push(this.isNewSentence ? 1 : 0);
    this.isNewSentence = false;
  }

  private isKnown(word: string): boolean {
    return this.table.numbers.has(word) || this.table.speak.has(word);
  }

  private pushKnown(word: string): void {
    for (const plain of this.table.speak.get(word) ?? [word]) this.push(plain);
  }

  /** The first of several readings of a word that the table knows. */
  private firstKnown(readings: readonly string[]): string | undefined {
    return readings.find((reading) => reading !== '' && this.isKnown(reading));
  }

  /** A word with slips, stretched letters or digits for letters, as the table knows it. */
  private repaired(word: string): string {
    if (this.isKnown(word)) return word;
    const plain = /[0-9@$!|+]/.test(word) ? [...word].map((letter) => leet[letter] ?? letter).join('') : word;
    const other =
      plain === word ? '' : [...word].map((letter) => (letter === '1' ? 'l' : (leet[letter] ?? letter))).join('');
    const full = plain.endsWith('in') ? `${plain}g` : plain;
    const readings = [plain, other, ...this.unstretched(plain), full];
    const found = this.firstKnown(readings);
    return found ?? (plain.length >= 5 ? this.slip(plain) : plain);
  }

  private unstretched(word: string): string[] {
    if (!/(.)\1/.test(word)) return [];
    return [word.replace(/(.)\1{2,}/g, '$1'), word.replace(/(.)\1{2,}/g, '$1$1'), word.replace(/(.)\1+/g, '$1')];
  }

  private slip(word: string): string {
    const { slips, longest } = this.table;
    if (word.length > 2 * longest) return word;
    const plain = word.replace(/(.)\1{2,}/g, '$1');
    const swapped =
      slips.swapped.get(swappedKey(word)) ?? slips.missing.get(word) ?? slips.swapped.get(swappedKey(plain));
    if (swapped !== undefined || word.length < 6 || word.length > longest + 1) return swapped ?? word;
    for (let at = 1; at < word.length - 1; at += 1) {
      const without = word.slice(0, at) + word.slice(at + 1);
      if (without.length >= 5 && this.table.numbers.has(without)) return without;
    }
    return word;
  }

  private number(word: string): boolean {
    if (sum.test(word)) return this.pushShape('#money');
    if (/^\d+$/.test(word)) return this.pushShape(shapeOf(word));
    if (clock.test(word)) return this.pushShape('#time');
    const [, digits = '', unit = ''] = withUnit.exec(word) ?? [];
    // `0f` and `4m` are words with a digit for a letter.
    if (digits === '' || digits.length + unit.length === 2 || this.isKnown(word)) return false;
    if (digits.length === 2 && (unit === 'm' || unit === 'f')) return this.pushShape('#agesex');
    if (unit === 'k') return this.pushShape('#big');
    if (!this.isKnown(unit)) return this.pushNumberLike(word);
    this.push(shapeOf(digits));
    this.pushKnown(unit);
    return true;
  }

  private pushShape(shape: string): boolean {
    this.push(shape);
    return true;
  }

  /** `2nd`, `5gb`, `13f2`: no number of interest and no letters in disguise. */
  private pushNumberLike(word: string): boolean {
    if (!/^\d+(?:st|nd|rd|th|s|x|yo|y|d|h|gb|mb|p|px|c|b|a|g)$/.test(word)) return false;
    this.push(/^\d+(?:yo|y)$/.test(word) ? '#age' : '#small');
    return true;
  }

  private word(word: string): void {
    if (word === '' || this.ids.length >= mostWords) return;
    if (this.table.speak.has(word)) this.pushKnown(word);
    else if (!/\d/.test(word) || !this.number(word)) this.pushKnown(this.repaired(word));
  }

  /** `wh.ats-app`: the pieces together are a word, the pieces alone are not. */
  private joined(chunk: string): string | null {
    if (!/[a-z0-9][._*-]+[a-z0-9]/.test(chunk) || chunk.length > 24) return null;
    const whole = chunk.replace(/[._*-]+/g, '');
    if (dotted.test(chunk) && whole.length > 2) return whole;
    const pieces = chunk.split(/[._*-]+/);
    return this.isKnown(whole) && pieces.some((piece) => !this.isKnown(piece)) ? whole : null;
  }

  /** True when it was a word of plain letters that the table knows as it is, as most are: no more to find out. */
  private isPlain(chunk: string): boolean {
    const spoken = this.table.speak.get(chunk);
    const number = this.table.numbers.get(chunk);
    if ((!spoken && number === undefined) || !letters.test(chunk)) return false;
    if (this.ids.length >= mostWords) return true;
    if (spoken) for (const word of spoken) this.push(word);
    else this.pushNumber(number ?? 0);
    return true;
  }

  chunk(raw: string): void {
    if (this.isPlain(raw)) return;
    const bare = trimmed(raw.slice(0, longestChunk));
    const whole = this.joined(bare);
    if (whole !== null) this.word(whole);
    else if (letters.test(bare)) this.word(bare);
    else if (address.test(bare) && !isTwoSentences(bare)) this.url(bare);
    else this.pieces(bare);
    if (stops.test(raw.slice(-longestChunk))) this.isNewSentence = true;
  }

  private pieces(bare: string): void {
    for (const piece of bare.match(/[a-z0-9@$!|€£]+|[.?!;:]+/g) ?? []) {
      if (/^[.?!;:]/.test(piece)) this.isNewSentence = true;
      else this.word(piece);
    }
  }

  private url(text: string): void {
    this.urls.push(text);
    this.push('#url');
  }

  line(): void {
    this.isNewSentence = true;
  }

  /** Letters with a space after each: one word, or several where the table knows them. */
  letters(text: string): void {
    const words = this.split(text.slice(0, 60));
    if (words) for (const word of words) this.word(word);
    else if (text.length >= 5) this.word(text);
    else for (const letter of text) this.word(letter);
  }

  /** A text without spaces as known words, the longest first; null where something is left over. */
  private split(text: string): string[] | null {
    const best: (string[] | null)[] = [[]];
    const most = Math.min(14, this.table.longest);
    for (let end = 1; end <= text.length; end += 1) {
      best[end] = null;
      for (let start = Math.max(0, end - most); start < end; start += 1) {
        const before = best[start];
        const word = text.slice(start, end);
        const isWord = word.length > 1 ? this.isKnown(word) : 'aiur'.includes(word);
        const isBetter = before && before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY);
        if (isBetter && isWord) best[end] = [...before, word];
      }
    }
    return best[text.length] ?? null;
  }
}

/** Single letters that stand in a row, one space between each: at least three, or two that stand alone. */
function lettersFrom(chunks: readonly string[], at: number): number {
  let end = at;
  while (chunks[end]?.length === 1 && /[a-z0-9@$]/.test(chunks[end] ?? '')) end += 1;
  if (end === at) return at;
  const least = end - at === chunks.length ? 2 : 3;
  return end - at >= least && /[a-z]/.test(chunks.slice(at, end).join('')) ? end : at;
}

function readGroup(reader: Reader, group: string): void {
  const chunks = group.split(' ');
  for (let at = 0; at < chunks.length; at += 1) {
    const end = lettersFrom(chunks, at);
    if (end > at) {
      reader.letters(chunks.slice(at, end).join(''));
      at = end - 1;
    } else reader.chunk(chunks[at] ?? '');
  }
}

function mergePhrases({ ids, breaks }: Words, table: Compiled): Words {
  const merged: { ids: number[]; breaks: number[] } = { ids: [], breaks: [] };
  for (let at = 0; at < ids.length; at += 1) {
    const found = table.phrases
      .get(ids[at] ?? 0)
      ?.find(({ rest }) => rest.every((word, step) => ids[at + 1 + step] === word && breaks[at + 1 + step] === 0));
    merged.ids.push(found ? found.as : (ids[at] ?? 0));
    merged.breaks.push(breaks[at] ?? 0);
    at += found ? found.rest.length : 0;
  }
  return merged;
}

/** The words of a folded text, numbered as `table` numbers them, at most 240; unknown words are 0. */
export function readWords(folded: string, table: Compiled): Tokens {
  const reader = new Reader(table);
  for (const line of folded.split(/[\n\r]+/)) {
    reader.line();
    for (const group of line.split(/\s{2,}|\t/)) readGroup(reader, group);
  }
  return { ...mergePhrases(reader, table), urls: reader.urls };
}
