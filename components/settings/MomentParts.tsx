import type { Settings } from '../../lib/core/settings';
import { pauseSecondsRange, rememberMinutesRange, type SettingField } from '../../lib/core/settings-table';
import { Locked } from '../owner/Locked';
import type { Lock } from '../owner/locks';
import type { Copy, CopyKey } from '../shared/copy';
import { MomentSwitch } from './MomentSwitch';
import { NumberField } from './NumberField';

export interface MomentPartsProps {
  readonly t: Copy;
  readonly settings: Settings;
  readonly lock: (field: SettingField) => Lock | null;
  readonly set: (patch: Partial<Settings>) => void;
}

type Switch = 'camera' | 'picture' | 'cameraOnAllSites';
const switches: readonly (readonly [Switch, 'options_camera' | 'options_picture' | 'options_all_sites'])[] = [
  ['camera', 'options_camera'],
  ['cameraOnAllSites', 'options_all_sites'],
  ['picture', 'options_picture'],
];

/** Which moments are paused, and for how long. */
export function MomentParts({ t, settings, lock, set }: MomentPartsProps) {
  return (
    <>
      {switches.map(([field, words]) => {
        const does: CopyKey = settings[field] ? `${words}_on` : `${words}_off`;
        return (
          <Locked key={field} t={t} lock={lock(field)}>
            <MomentSwitch
              label={t(words)}
              isOn={settings[field]}
              consequence={t(does)}
              onChange={(isOn) => set({ [field]: isOn })}
            />
          </Locked>
        );
      })}
      <Locked t={t} lock={lock('pauseSeconds')}>
        <NumberField
          t={t}
          label={t('options_seconds')}
          hint={t('options_seconds_hint')}
          value={settings.pauseSeconds}
          range={pauseSecondsRange}
          onChange={(pauseSeconds) => set({ pauseSeconds })}
        />
      </Locked>
      <Locked t={t} lock={lock('rememberMinutes')}>
        <NumberField
          t={t}
          label={t('options_remember')}
          hint={t('options_remember_hint')}
          value={settings.rememberMinutes}
          range={rememberMinutesRange}
          onChange={(rememberMinutes) => set({ rememberMinutes })}
        />
      </Locked>
    </>
  );
}
