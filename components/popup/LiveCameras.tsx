import { useEffect, useState } from 'preact/hooks';
import type { Copy } from '../shared/copy';
import { Notice } from '../shared/Notice';

/** Where a camera is on now. */
export interface CamerasOn {
  readonly here: boolean;
  readonly elsewhere: boolean;
}

export interface LiveCamerasProps {
  readonly t: Copy;
  /** Does not reject. */
  readonly findCameras: () => Promise<CamerasOn>;
  /** Gives false when some page did not answer. Does not reject. */
  readonly stopCameras: (which: 'here' | 'all') => Promise<boolean>;
}

/** Shown while a camera is on in any tab: ends it here, or everywhere. */
export function LiveCameras({ t, findCameras, stopCameras }: LiveCamerasProps) {
  const [on, setOn] = useState<CamerasOn | null>(null);
  const [outcome, setOutcome] = useState<boolean | null>(null);
  useEffect(() => {
    let isHere = true;
    void findCameras().then((found) => isHere && setOn(found));
    return () => {
      isHere = false;
    };
  }, [findCameras]);
  const stop = (which: 'here' | 'all'): void => {
    void stopCameras(which).then(async (isDone) => {
      setOutcome(isDone);
      setOn(await findCameras());
    });
  };
  const isOn = on !== null && (on.here || on.elsewhere);
  if (!isOn && outcome === null) return null;
  return (
    <Notice tone="care">
      <div aria-live="polite">
        {outcome === false && <p>{t('popup_camera_live_unreached')}</p>}
        {outcome === true && !isOn && <p>{t('popup_camera_live_stopped')}</p>}
        {on?.here && <p>{t('popup_camera_live_here')}</p>}
        {on?.elsewhere && <p>{t('popup_camera_live_elsewhere')}</p>}
      </div>
      {on?.here && (
        <button type="button" onClick={() => stop('here')}>
          {t('popup_camera_live_stop')}
        </button>
      )}
      {isOn && (
        <button type="button" onClick={() => stop('all')}>
          {t('popup_camera_live_stop_all')}
        </button>
      )}
    </Notice>
  );
}
