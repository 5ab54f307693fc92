/** A country with its names: first the one of the page's language, then others that people may type. */
export interface NamedRegion {
  readonly code: string;
  readonly name: string;
  readonly others: readonly string[];
}

/** Names that people use and that Intl does not give. */
const spoken: Readonly<Record<string, string>> = {
  AE: 'UAE, Dubai, Abu Dhabi',
  BA: 'Bosnia',
  CD: 'DR Congo',
  CI: 'Ivory Coast',
  CZ: 'Czech Republic',
  GB: 'UK, England, Scotland, Wales, Northern Ireland, Great Britain',
  IE: 'Republic of Ireland, Eire',
  KP: 'North Korea',
  KR: 'Korea, South Korea',
  MK: 'Macedonia',
  MM: 'Burma',
  NL: 'Holland',
  PS: 'Palestine',
  RU: 'Russian Federation',
  SZ: 'Swaziland',
  TR: 'Turkey',
  US: 'USA, America, United States of America',
  VA: 'Vatican',
};

/** Other names of a country: spoken ones, the English one, and its code. */
export function otherNames(code: string, english: string): readonly string[] {
  return [english, code, ...(spoken[code]?.split(', ') ?? [])];
}

/** Small letters without accents and signs, so that "cote" finds Côte d’Ivoire. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Lower is better: the name begins so, another name does, a word of the name does, it is somewhere inside. */
function fit(wanted: string, { name, others }: NamedRegion): number | null {
  const own = plain(name);
  if (own.startsWith(wanted)) return 0;
  if (others.some((other) => plain(other).startsWith(wanted))) return 1;
  if (own.split(' ').some((word) => word.startsWith(wanted))) return 2;
  return own.includes(wanted) ? 3 : null;
}

/** The countries that fit what was typed, best first; all of them, in their order, for an empty text. */
export function searchRegions(typed: string, regions: readonly NamedRegion[]): readonly NamedRegion[] {
  const wanted = plain(typed);
  if (wanted === '') return regions;
  return regions
    .map((region) => ({ region, rank: fit(wanted, region) }))
    .filter((found): found is { region: NamedRegion; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ region }) => region);
}
