/** What a person may need from the help page, in the order of the page. Headings are `need_<name>`, with `_` for `-`. */
export const needs = ['talk', 'report', 'take-down', 'crisis', 'emergency', 'learn', 'grown-ups'] as const;
/** One of `needs`. */
export type Need = (typeof needs)[number];

/** Who a service is for. */
/** Whom a service is for, in the order in which the page names them. */
export const audiences = ['child', 'teen', 'parent', 'adult', 'school'] as const;
/** One of `audiences`. */
export type Audience = (typeof audiences)[number];

/** One service, with what the page shows of it. A fact that is missing is not known. scripts/generate-help.mjs writes it. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly oneLine: string;
  readonly needs: readonly Need[];
  readonly audience: readonly Audience[];
  /** Years. */
  readonly minAge?: number;
  readonly maxAge?: number;
  /** `phone` is the number as people write it, `tel` as it is dialled. They come together. */
  readonly phone?: string;
  readonly tel?: string;
  readonly sms?: { readonly to: string; readonly body?: string };
  /** With + and country code. */
  readonly whatsapp?: string;
  readonly email?: string;
  /** Only an address that was seen on a page. */
  readonly url?: string;
  readonly hours?: string;
  readonly cost?: string;
  readonly languages?: readonly string[];
  /** Who runs it, how private it is, and what is good to know, in our words. */
  readonly runBy?: string;
  readonly privacy?: string;
  readonly goodToKnow?: string;
  /** Needs for which this service comes first where its country has no line for them. */
  readonly standsInFor?: readonly Need[];
  /** Where this was seen, and the date of that copy where it has one. */
  readonly source: string;
  readonly evidence?: string;
  /** The newest dated copy is from 2021 or earlier. */
  readonly oldEvidence?: boolean;
}

/** The services of one country, of the EU (`EU`) or of the world (`INT`). */
export interface HelpFile {
  readonly region: string;
  /** The day on which the data was compiled, `YYYY-MM-DD`. */
  readonly builtOn: string;
  readonly services: readonly Service[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;

const texts = [
  'phone',
  'tel',
  'whatsapp',
  'email',
  'url',
  'hours',
  'cost',
  'runBy',
  'privacy',
  'goodToKnow',
  'evidence',
];
const required = ['id', 'name', 'oneLine', 'source'];

const optional = (value: unknown, check: (value: unknown) => boolean): boolean => value === undefined || check(value);
const listOf = (names: readonly string[]) => (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every((item) => names.includes(item));
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isSms = (value: unknown): boolean => isRecord(value) && isText(value.to) && optional(value.body, isText);

function isService(raw: unknown): raw is Service {
  if (!isRecord(raw)) return false;
  const hasContact = ['tel', 'sms', 'whatsapp', 'email', 'url'].some((way) => raw[way] !== undefined);
  return (
    hasContact &&
    required.every((field) => isText(raw[field])) &&
    texts.every((field) => optional(raw[field], isText)) &&
    listOf(needs)(raw.needs) &&
    listOf(audiences)(raw.audience) &&
    optional(raw.standsInFor, listOf(needs)) &&
    optional(raw.languages, isTexts) &&
    optional(raw.sms, isSms) &&
    optional(raw.minAge, Number.isInteger) &&
    optional(raw.maxAge, Number.isInteger) &&
    optional(raw.url, (url) => isText(url) && url.startsWith('https://')) &&
    (raw.tel === undefined) === (raw.phone === undefined)
  );
}

/**
 * Reads a help file. A file with anything in it that does not fit is not used at all, because a number from a damaged
 * file may be a wrong number; the caller falls back to the services of the world. Does not throw.
 */
export function parseHelpFile(raw: unknown): HelpFile | null {
  if (!isRecord(raw)) return null;
  const { region, builtOn, services } = raw;
  if (!isText(region) || !isText(builtOn) || !/^\d{4}-\d{2}-\d{2}$/.test(builtOn)) return null;
  if (!Array.isArray(services) || services.length === 0 || !services.every(isService)) return null;
  return { region, builtOn, services };
}
