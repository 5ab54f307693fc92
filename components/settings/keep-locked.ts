import type { Settings } from '../../lib/core/settings';
import { type SettingField, settingFields } from '../../lib/core/settings-table';

/** `next` with every locked field as it is now: a file or a reset changes the rest. */
export function keepLocked(next: Settings, now: Settings, isLocked: (field: SettingField) => boolean): Settings {
  const kept = settingFields.filter(isLocked).map((field) => [field, now[field]] as const);
  return { ...next, ...Object.fromEntries(kept) };
}
