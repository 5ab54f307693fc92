/** Words that the counting rule below gets wrong and that we use. */
const known: Readonly<Record<string, number>> = {
  pausepoint: 2,
  someone: 2,
  something: 2,
  somewhere: 2,
  anyone: 3,
  sometimes: 2,
  safely: 2,
  moment: 2,
  people: 2,
  video: 3,
  being: 2,
  idea: 3,
};

/** Roughly the syllables of an English word: groups of vowels, without a silent `e` at the end. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const exact = known[plain];
  if (exact !== undefined) return exact;
  const heard = plain
    .replace(/(?<=[^aeiouyl])es$/, (end, at: number) => (/[szxhgc]/.test(plain[at - 1] ?? '') ? end : 's'))
    .replace(/(?<=[^aeiouydt])ed$/, 'd')
    .replace(/(?<=[^aeiouy])(?<![^aeiouy]l)e$/, '');
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 1);
}

/**
 * The Flesch–Kincaid grade of some texts together (Kincaid and others, 1975): roughly the school year, by the American
 * count, at which they can be read. A text without a full stop is a sentence too.
 */
export function readingGrade(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!:])\s+/)).filter((sentence) => /[a-z]/i.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(/[a-z][a-z’'-]*/gi) ?? []);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
}
