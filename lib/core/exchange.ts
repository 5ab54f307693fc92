import { isShippedStranger } from './own-sites';
import { sameValue } from './same-value';
import { parseSettings, type Settings, type SettingsProblem, settingsOf } from './settings';
import { type SettingField, settingFields } from './settings-table';
import type { HostLists, SiteClass } from './sites';
import { isTooWide } from './wide-hosts';

/** What names a file of ours. Nothing in it says who made it, where or when. */
export const exchangeFormat = 'pausepoint-settings';
/** A thousand own sites fit many times over; a film does not get read into memory. */
export const exchangeLimit = 1_000_000;

/** The text of a settings file: readable, stable order, ends with a line break. */
export function exportSettings(settings: Settings): string {
  const sites = Object.fromEntries(Object.entries(settings.sites).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ format: exchangeFormat, settings: { ...settings, sites } }, null, 2)}\n`;
}

/** Why a whole file was refused. */
export type ExchangeRefusal = 'too-large' | 'not-json' | 'not-ours';

/** One field of a file that was left out. `stranger-stays`: the entry would weaken a shipped stranger site. */
export interface ExchangeProblem {
  readonly field: string;
  readonly problem: SettingsProblem['problem'] | 'stranger-stays';
}

/** What a settings file says, or why it was refused. */
export type Exchange =
  | { readonly ok: false; readonly refusal: ExchangeRefusal }
  | {
      readonly ok: true;
      /** What the settings would be: the file where it could be read, and `current` everywhere else. */
      readonly settings: Settings;
      /** The fields that would change. */
      readonly changed: readonly SettingField[];
      readonly problems: readonly ExchangeProblem[];
    };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withoutRefusedSites(
  sites: Settings['sites'],
  shipped: HostLists,
  problems: ExchangeProblem[],
): Settings['sites'] {
  const kept: Record<string, SiteClass> = Object.create(null);
  for (const [host, siteClass] of Object.entries(sites)) {
    if (siteClass !== 'stranger' && isShippedStranger(host, shipped)) {
      problems.push({ field: `sites.${host}`, problem: 'stranger-stays' });
    } else if (isTooWide(host) && (siteClass === 'meeting' || siteClass === 'other'))
      problems.push({ field: `sites.${host}`, problem: 'wrong-type' });
    else kept[host] = siteClass;
  }
  return kept;
}

function withoutRefused(hosts: readonly string[], shipped: HostLists, problems: ExchangeProblem[]): readonly string[] {
  return hosts.filter((host) => {
    const problem = isShippedStranger(host, shipped) ? 'stranger-stays' : isTooWide(host) ? 'wrong-type' : null;
    if (problem) problems.push({ field: `ignoredChatSites.${host}`, problem });
    return problem === null;
  });
}

/** The fields in which two settings differ. */
export function changedFields(a: Settings, b: Settings): readonly SettingField[] {
  return settingFields.filter((field) => !sameValue(a[field], b[field]));
}

/**
 * Reads a settings file against the settings in use. Nothing is changed here; the caller shows the result first.
 * A field that is missing or cannot be used keeps its current value, not the default: a damaged file must not
 * switch anything. Does not throw.
 */
export function readExchange(text: string, current: Settings, shipped: HostLists): Exchange {
  if (text.length > exchangeLimit) return { ok: false, refusal: 'too-large' };
  const file = parseJson(text.replace(/^\uFEFF/, ''));
  if (file === undefined) return { ok: false, refusal: 'not-json' };
  if (!isRecord(file) || file.format !== exchangeFormat || !isRecord(file.settings)) {
    return { ok: false, refusal: 'not-ours' };
  }
  const raw = file.settings;
  const parsed = parseSettings(raw);
  const problems: ExchangeProblem[] = [...parsed.problems];
  const usable = (field: SettingField): boolean =>
    Object.hasOwn(raw, field) && !problems.some((problem) => problem.field === field && problem.problem !== 'too-many');
  const read = settingsOf((field) => (usable(field) ? parsed.settings[field] : current[field]));
  // What is in use already is the owner's; only what the file brings is held against the shipped list.
  const settings: Settings = {
    ...read,
    ...(usable('sites') ? { sites: withoutRefusedSites(read.sites, shipped, problems) } : {}),
    ...(usable('ignoredChatSites')
      ? { ignoredChatSites: withoutRefused(read.ignoredChatSites, shipped, problems) }
      : {}),
  };
  return { ok: true, settings, changed: changedFields(settings, current), problems };
}
