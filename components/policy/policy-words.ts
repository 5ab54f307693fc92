import type { PolicyHeard } from '../../lib/core/policy-record';
import type { PolicyNote, Rejection } from '../../lib/core/policy-remarks';
import type { PolicyRow } from '../../lib/core/policy-rows';
import type { Copy } from '../shared/copy';
import { intlLanguage } from '../shared/intl';

/** Where Pausepoint does not run, as far as the browser says. */
export interface PolicyReach {
  readonly isFirefox: boolean;
  /** Null where the browser does not say. */
  readonly inPrivateWindows: boolean | null;
  /** The policy wants the browser's own camera lock: whether it works. Null where nobody wants it. */
  readonly strict: 'works' | 'not_allowed' | 'not_here' | null;
}

/** Everything that the policy page tells. */
export interface PolicyStatus {
  readonly isManaged: boolean;
  readonly isAdminInstall: boolean;
  readonly organisation: string;
  readonly rows: readonly PolicyRow[];
  readonly rejected: readonly Rejection[];
  readonly notes: readonly PolicyNote[];
  readonly heard: PolicyHeard;
  readonly reach: PolicyReach;
  /** The version of Pausepoint. */
  readonly version: string;
}

/** Who manages this browser, in one sentence. */
export function managedWords(t: Copy, status: PolicyStatus): string {
  if (!status.isManaged) return t('admin_state_none');
  const hasValues = status.rows.some(({ source }) => source === 'policy');
  if (!hasValues) return t('admin_state_installed');
  return status.isAdminInstall ? t('admin_state_both') : t('admin_state_values');
}

/** When and how the browser last answered. */
export function heardWords(t: Copy, { at, answer }: PolicyHeard): string {
  if (at === null || answer === 'waiting') return t('admin_heard_waiting');
  const time = new Intl.DateTimeFormat(intlLanguage(t), { dateStyle: 'medium', timeStyle: 'medium' }).format(at);
  switch (answer) {
    case 'values':
      return t('admin_heard_values', time);
    case 'none':
      return t('admin_heard_none', time);
    case 'failed':
      return t('admin_heard_failed', time);
  }
}

/** Where a value comes from. */
export function sourceWords(t: Copy, { source, isStart }: PolicyRow): string {
  if (source === 'policy') return t(isStart ? 'admin_source_start' : 'admin_source_policy');
  return t(source === 'user' ? 'admin_source_user' : 'admin_source_default');
}

/** Why a value is not used as it stands. */
export function rejectionWords(t: Copy, { why, value }: Rejection): string {
  return why === 'and_more' ? t('admin_why_and_more', value) : t(`admin_why_${why}`);
}

/** Where Pausepoint does not reach, one sentence each. */
export function reachWords(t: Copy, { isFirefox, inPrivateWindows, strict }: PolicyReach): readonly string[] {
  const inPrivate = { yes: t('admin_private_yes'), no: t('admin_private_no'), unsaid: t('admin_private_unsaid') };
  const key = inPrivateWindows === null ? 'unsaid' : inPrivateWindows ? 'yes' : 'no';
  return [
    inPrivate[key],
    t(isFirefox ? 'admin_reach_profiles' : 'admin_reach_guest'),
    t('admin_reach_browser'),
    t('admin_reach_others'),
    ...(isFirefox ? [] : [t('admin_reach_allowed_urls')]),
    ...(strict === null ? [] : [t(`admin_strict_${strict}`)]),
  ];
}

/** The whole page as plain text, to copy into a mail or a ticket. */
export function policyText(t: Copy, status: PolicyStatus): string {
  const { rows, rejected, notes, heard, reach, version } = status;
  const list = (lines: readonly string[], none: string): readonly string[] =>
    lines.length > 0 ? lines.map((line) => `- ${line}`) : [none];
  return [
    `${t('admin_title')} – Pausepoint ${version}`,
    managedWords(t, status),
    heardWords(t, heard),
    '',
    t('admin_refused'),
    ...list(
      rejected.map((one) => `${one.where || '*'}: ${rejectionWords(t, one)} (${one.value})`),
      t('admin_refused_none'),
    ),
    '',
    t('admin_notes'),
    ...list(
      notes.map((note) => `${note.where}: ${t(`admin_note_${note.why}`)} (${note.value})`),
      t('admin_notes_none'),
    ),
    '',
    t('admin_values'),
    ...rows.map((row) => `${row.name} = ${row.value ?? t('admin_own_list')} (${sourceWords(t, row)})`),
    '',
    t('admin_reach'),
    ...list(reachWords(t, reach), ''),
    '',
  ].join('\n');
}
