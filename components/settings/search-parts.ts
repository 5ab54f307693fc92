import type { Copy, CopyKey } from '../shared/copy';
import { intlLanguage } from '../shared/intl';

/** The parts of the settings page, in their order, each with the words that a person may look for. */
const words = {
  owner: ['options_owner', 'options_owner_family', 'options_owner_me', 'options_pin', 'options_pin_forgot'],
  moments: [
    'options_moments',
    'options_camera',
    'options_picture',
    'options_seconds',
    'options_all_sites',
    'options_remember',
    'options_name_camera',
    'options_name_picture',
    'options_name_pause_seconds',
    'options_name_remember_minutes',
  ],
  chats: ['options_chats', 'chats_switch', 'options_name_chat_quiet_sites'],
  strict: ['options_strict', 'options_strict_switch'],
  place: ['options_place', 'options_region', 'options_language', 'age_setting'],
  sites: ['options_sites', 'options_site_add', 'options_known_sites', 'options_known_group'],
  person: ['options_person', 'options_stored_people'],
  private: ['options_private', 'welcome_limits'],
  stored: ['options_stored', 'options_stored_delete', 'options_stored_raw', 'options_seen'],
  file: ['options_file', 'options_export', 'options_import'],
  reset: ['options_reset', 'options_reset_hint'],
} as const satisfies Readonly<Record<string, readonly CopyKey[]>>;

/** One part of the settings page. */
export type PartId = keyof typeof words;
/** All parts, in their order. */
export const partIds = Object.keys(words) as readonly PartId[]; // Object.keys loses the names.

/** Small letters, without accents: nobody types them to find something. */
const folded = (text: string, language: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(language);

/** The parts that fit what a person looks for. `hosts` are those of sites, which the part `sites` is about. */
export function fittingParts(t: Copy, query: string, hosts: readonly string[]): readonly PartId[] {
  const language = intlLanguage(t);
  const wanted = folded(query.trim(), language);
  if (wanted === '') return partIds;
  const has = (text: string): boolean => folded(text, language).includes(wanted);
  return partIds.filter(
    (id) => words[id].some((key) => has(t(key))) || (id === 'sites' && hosts.some((host) => host.includes(wanted))),
  );
}
