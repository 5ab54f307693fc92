import { isFamilyLocked } from '../../lib/core/family-lock';
import { isOpenHere, type PinLook } from '../../lib/core/pin-look';
import type { School } from '../../lib/core/school';
import type { SettingField } from '../../lib/core/settings-table';
import type { Copy } from '../shared/copy';

/** Who locked a setting. */
export type Lock = { readonly by: 'family' } | { readonly by: 'school'; readonly name: string | null };

/**
 * Who keeps a setting from being changed on this page; null when nobody does, or while nobody knows: the keeper, and not the
 * page, is what holds. A school comes before a family.
 */
export function lockOf(field: SettingField, look: PinLook | null, school: School | null): Lock | null {
  if (school?.locked.has(field)) return { by: 'school', name: school.name };
  return isFamilyLocked(field) && look !== null && !isOpenHere(look) ? { by: 'family' } : null;
}

/** Who locked it, in words. */
export function lockWords(t: Copy, lock: Lock): string {
  if (lock.by === 'family') return t('options_locked_family');
  return lock.name === null ? t('options_locked_school_unnamed') : t('options_locked_school', lock.name);
}
