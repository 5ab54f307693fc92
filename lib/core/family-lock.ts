import { type SettingField, settingsTable } from './settings-table';

/** Whether a family's PIN locks a setting. What help depends on stays everybody's. */
export function isFamilyLocked(field: SettingField): boolean {
  return settingsTable[field].underLock === 'owner';
}
