/** Ways in which people hide words from filters, each the same in every run. */
const leet = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const cyrillic = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', i: 'і', y: 'у' };

const eachWord = (text, random, share, change) =>
  text
    .split(' ')
    .map((word) => (word.length > 2 && random() < share ? change(word) : word))
    .join(' ');

function swapInside(word, random) {
  if (word.length < 5) return word;
  const at = 1 + Math.floor(random() * (word.length - 3));
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}

const fancy = (letter) => (/[a-z]/.test(letter) ? String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97) : letter);

export const obfuscations = {
  leet: (text, random) => text.replace(/[aeiost]/g, (letter) => (random() < 0.6 ? leet[letter] : letter)),
  homo: (text, random) => text.replace(/[aeocpxiy]/g, (letter) => (random() < 0.7 ? cyrillic[letter] : letter)),
  zwsp: (text, random) => [...text].map((letter) => (random() < 0.3 ? `${letter}\u200b` : letter)).join(''),
  spaced: (text, random) => eachWord(text, random, 0.6, (word) => [...word].join(' ')).replace(/ (?=\S\S)/g, '  '),
  dotted: (text, random) => eachWord(text, random, 0.6, (word) => [...word].join('.')),
  stretch: (text, random) => text.replace(/[aeiou]/g, (letter) => (random() < 0.4 ? letter.repeat(3) : letter)),
  typo: (text, random) => eachWord(text, random, 0.5, (word) => swapInside(word, random)),
  caps: (text) => text.toUpperCase(),
  fancy: (text) => [...text.toLowerCase()].map(fancy).join(''),
};
