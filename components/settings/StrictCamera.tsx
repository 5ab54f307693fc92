import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/settings';
import type { Copy } from '../shared/copy';
import { MomentSwitch } from './MomentSwitch';
import './StrictCamera.css';

/** The browser's permission to keep the camera off by itself. lib/platform/camera-lock.ts fits. */
export interface LockAccess {
  /** False in a browser that has no such thing. */
  readonly isPossible: boolean;
  readonly isAllowed: () => Promise<boolean>;
  /** Has to be called in a press. */
  readonly request: () => Promise<boolean>;
}

export interface StrictCameraProps {
  readonly t: Copy;
  readonly settings: Pick<Settings, 'camera' | 'strictCamera'>;
  readonly lock: LockAccess;
  readonly onChange: (strictCamera: boolean) => void;
}

/** The switch for strict mode, with everything that it brings along. */
export function StrictCamera({ t, settings, lock, onChange }: StrictCameraProps) {
  const [isAllowed, setIsAllowed] = useState<boolean | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const isWanted = settings.strictCamera;
  // The permission comes and goes with the setting.
  useEffect(() => {
    let isGone = false;
    void lock.isAllowed().then((found) => !isGone && setIsAllowed(found));
    return () => {
      isGone = true;
    };
  }, [lock, isWanted]);

  if (!lock.isPossible) return <p>{t('options_strict_not_here')}</p>;
  const ask = async (): Promise<void> => {
    setIsRefused(false);
    setIsAsking(true); // The switch follows the finger, and goes back if the browser says no.
    const given = await lock.request();
    setIsAsking(false);
    setIsAllowed(given);
    setIsRefused(!given);
    if (given) onChange(true);
  };
  const isOn = isWanted && isAllowed === true;
  return (
    <>
      <p>{t('options_strict_does')}</p>
      <MomentSwitch
        label={t('options_strict_switch')}
        isOn={isOn || isAsking}
        consequence={t(isOn ? 'options_strict_on' : 'options_strict_off')}
        onChange={(wish) => (wish ? void ask() : onChange(false))}
      />
      <p class="field-error" role="alert">
        {isRefused && t('options_strict_refused')}
      </p>
      {isWanted && isAllowed === false && !isRefused && <p class="moment-off">{t('options_strict_waiting')}</p>}
      {isOn && !settings.camera && <p class="moment-off">{t('options_strict_no_pause')}</p>}
      <h3>{t('options_strict_know')}</h3>
      <ul class="strict-notes">
        <li>{t('options_strict_warning')}</li>
        <li>{t('options_strict_now')}</li>
        <li>{t('options_strict_again')}</li>
        <li>{t('options_strict_private')}</li>
        <li>{t('options_strict_names')}</li>
      </ul>
    </>
  );
}
