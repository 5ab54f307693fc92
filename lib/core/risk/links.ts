const shorteners = new Set(
  'bit.ly bitly.com tinyurl.com goo.gl is.gd cutt.ly t.me rb.gy shorturl.at ow.ly grabify.link iplogger.org tiny.cc s.id t.ly'.split(
    ' ',
  ),
);
const oddEndings = new Set(
  'xyz top live club icu ml tk cf ga gq cc ru click win gift cam info site online rest buzz lol work st page id mobi support center'.split(
    ' ',
  ),
);
const wellKnown = new Set(
  'youtube.com youtu.be google.com wikipedia.org bbc.co.uk amazon.com instagram.com tiktok.com snapchat.com discord.com discord.gg roblox.com github.com microsoft.com zoom.us spotify.com netflix.com steamcommunity.com apple.com twitch.tv reddit.com whatsapp.com facebook.com paypal.com example.com'.split(
    ' ',
  ),
);
const brands =
  'instagram discord steamcommunity snapchat roblox tiktok whatsapp facebook fortnite epicgames paypal'.split(' ');
const lures =
  /free|robux|vbucks|nitro|gift|claim|verify|login|prize|leak|viewer|view-?photo|cam|reward|account|secure|skins|vote|giveaway/;
const programs = /\.(?:exe|apk|scr|msi|dmg|bat|jar)(?:$|\?)/;

/** How many letters differ, up to two; 9 for more. Both are at most 40 letters long. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2 || one.length > 40) return 9;
  let row = [...other, ''].map((_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 9) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 9) + 1, (next[j - 1] ?? 9) + 1, change));
    }
    row = next;
  }
  return row[other.length] ?? 9;
}

const plainLetters = (label: string): string => label.replace(/[01]/g, (digit) => (digit === '0' ? 'o' : 'l'));

function looksLikeBrand(host: string): boolean {
  const labels = host.split('.').flatMap((label) => [label, ...label.split('-')]);
  return labels.slice(0, 12).some((label) => {
    if (label.length < 6 || label.length > 24) return false;
    return brands.some((brand) => label !== brand && distance(plainLetters(label), brand) <= 2);
  });
}

function isWellKnown(host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, at) => wellKnown.has(labels.slice(at).join('.')));
}

/** How suspicious an address is, from 0 to 1. Nothing is looked up. */
export function linkRisk(url: string): number {
  const address = url.replace(/^h(?:tt|xx)ps?:\/*/, '').replace(/^www\./, '');
  const host = (address.split(/[/?#:]/)[0] ?? '').slice(0, 100);
  if (shorteners.has(host)) return 1;
  if (isWellKnown(host)) return 0;
  if (/^\d+(?:\.\d+){3}$/.test(host) || host.includes('xn--') || looksLikeBrand(host)) return 1;
  if (brands.some((brand) => host.includes(brand)) || programs.test(address)) return 1;
  const isOdd = oddEndings.has(host.slice(host.lastIndexOf('.') + 1));
  if (isOdd) return lures.test(address) ? 1 : 0.8;
  return lures.test(host) ? 0.7 : 0;
}

/** Endings that are words: `ok.lol` is two sentences without a space, `free-gems.lol` an address. */
const wordEndings = new Set(
  'lol live work page online club site top win info link cam to me my id st app gift click rest buzz shop support center co de es'.split(
    ' ',
  ),
);

/** True when text with a full stop in it is two sentences rather than an address. Takes folded text. */
export function isTwoSentences(text: string): boolean {
  const [, words = '', ending = ''] = /^([a-z.]+)\.([a-z]+)$/.exec(text) ?? [];
  return words !== '' && wordEndings.has(ending) && !lures.test(words);
}
