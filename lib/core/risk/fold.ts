/** Letters of other scripts that look like Latin ones, each followed by the one it stands for. */
const lookAlikes =
  'аaеeоoсcрpхxіiуyкkмmтtнhвbѕsјjԁdɡgոnαaοoρpνvιiεeκkτtυuⅼlıiⲟoԛqԝwɑaһhӏlցgզqɩiʏyᴀaʙbᴄcᴅdᴇeɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwᴢzøołlđdгrпnи' +
  'uлlбbдdяrчyшwгr';
/** Pictures that stand for a word. */
const pictures: Readonly<Record<string, string>> = {
  '📷': ' pic ',
  '📸': ' pic ',
  '🤳': ' selfie ',
  '🎥': ' video ',
  '📹': ' video ',
  '🤫': ' secret ',
  '🤐': ' secret ',
  '💰': ' money ',
  '💵': ' money ',
  '💸': ' money ',
  '😂': ' haha ',
  '🤣': ' haha ',
  ß: 'ss',
};

const latin = new Map<string, string>();
for (let at = 0; at + 1 < lookAlikes.length; at += 2) latin.set(lookAlikes.charAt(at), lookAlikes.charAt(at + 1));

const head = 800;
const tail = 400;
const mostComposed = 3_600;
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it asks for text that is plain ASCII.
const plain = /^[\x00-\x7f]*$/;

/** The part of a text that is read: the beginning and the end, where long letters make their demand. */
function cut(text: string): string {
  return text.length <= head + tail ? text : `${text.slice(0, head)}\n${text.slice(-tail)}`;
}

function foldCharacter(character: string): string {
  return latin.get(character) ?? pictures[character] ?? character;
}

/**
 * Text in lower case, in Latin letters without accents, without apostrophes and what cannot be seen. Any length. One
 * character can become many: `most` bounds how many are looked at.
 */
export function foldWhole(text: string, most = Number.POSITIVE_INFINITY): string {
  if (plain.test(text)) return text.toLowerCase().replace(/['`]/g, '');
  const composed = text
    .normalize('NFKC')
    .slice(0, most)
    .toLowerCase()
    .replace(unseen, '')
    .replace(/['`´‘’ʼ]/g, '');
  let folded = '';
  for (const character of composed.normalize('NFD')) {
    const code = character.charCodeAt(0);
    if (code < 0x300 || code > 0x36f) folded += code < 128 ? character : foldCharacter(character);
  }
  return folded;
}

/** A message as the rules read it. At most 1,201 characters of it are looked at. Takes any string; never throws. */
export function fold(text: string): string {
  return foldWhole(cut(text), mostComposed).slice(0, mostComposed);
}
