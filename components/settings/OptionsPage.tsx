import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo } from 'preact/hooks';
import { type AgeBand, defaultSettings, type Settings } from '../../lib/core/settings';
import type { HostLists } from '../../lib/core/sites';
import { AgeChoice } from '../shared/AgeChoice';
import type { Copy } from '../shared/copy';
import { PageHeader } from '../shared/PageHeader';
import { MomentSwitch } from './MomentSwitch';
import { OwnSites } from './OwnSites';
import { PauseSecondsField } from './PauseSecondsField';
import { PlaceFields } from './PlaceFields';
import { ReadProblems } from './ReadProblems';
import { SaveBar } from './SaveBar';
import { SettingsFile } from './SettingsFile';
import { StoredData } from './StoredData';
import { type LockAccess, StrictCamera } from './StrictCamera';
import type { SettingsStore } from './settings-store';
import { useSettings } from './use-settings';
import './OptionsPage.css';

export interface OptionsPageProps {
  readonly store: SettingsStore;
  readonly lock: LockAccess;
  /** A translator for a stored language, with words that suit an age. */
  readonly copyFor: (language: string, ageBand: AgeBand | null) => Copy;
  readonly languages: readonly string[];
  readonly shipped: HostLists;
  /** The local calendar day, `YYYY-MM-DD`. */
  readonly day: string;
  /** A host that the person wants to change, or an empty text. */
  readonly initialHost: string;
  readonly saveAsFile: (name: string, text: string) => void;
  /** Called with the words in use, so that the page around can follow. */
  readonly onCopy: (t: Copy) => void;
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="card part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** The words of the chosen language and age; tells the page around whenever they change. */
function useCopy(
  { copyFor, onCopy }: Pick<OptionsPageProps, 'copyFor' | 'onCopy'>,
  { language, ageBand }: Settings,
): Copy {
  const t = useMemo(() => copyFor(language, ageBand), [copyFor, language, ageBand]);
  useEffect(() => onCopy(t), [t, onCopy]);
  return t;
}

/** Everything a person can set, see and delete. */
export function OptionsPage(props: OptionsPageProps) {
  const { store, lock, languages, shipped, day, initialHost, saveAsFile } = props;
  const control = useSettings(store);
  const { settings, isLoading } = control;
  const t = useCopy(props, settings);

  const set = (patch: Partial<Settings>, saved = t('options_saved'), canUndo = false): void =>
    control.change(patch, { saved, failed: t('options_not_saved'), canUndo });
  return (
    <main class="options">
      <PageHeader title={t('options_title')}>
        <p class="quiet">{t('options_intro')}</p>
      </PageHeader>
      {isLoading && <p role="status">{t('options_loading')}</p>}
      {!isLoading && (
        <>
          <ReadProblems t={t} settings={settings} problems={control.problems} hasFailed={control.hasFailed} />
          <Part title={t('options_moments')}>
            <MomentSwitch
              label={t('options_camera')}
              isOn={settings.camera}
              consequence={t(settings.camera ? 'options_camera_on' : 'options_camera_off')}
              onChange={(camera) => set({ camera })}
            />
            <MomentSwitch
              label={t('options_picture')}
              isOn={settings.picture}
              consequence={t(settings.picture ? 'options_picture_on' : 'options_picture_off')}
              onChange={(picture) => set({ picture })}
            />
            <PauseSecondsField t={t} value={settings.pauseSeconds} onChange={(pauseSeconds) => set({ pauseSeconds })} />
          </Part>
          <Part title={t('options_strict')}>
            <StrictCamera t={t} settings={settings} lock={lock} onChange={(strictCamera) => set({ strictCamera })} />
          </Part>
          <Part title={t('options_place')}>
            <PlaceFields t={t} settings={settings} languages={languages} onChange={set} />
            <AgeChoice
              t={t}
              title={t('age_setting')}
              value={settings.ageBand}
              onChange={(ageBand) => set({ ageBand })}
            />
          </Part>
          <Part title={t('options_sites')}>
            <OwnSites
              t={t}
              shipped={shipped}
              own={settings.sites}
              initialHost={initialHost}
              onChange={(sites, said, canUndo) => set({ sites }, said, canUndo)}
            />
          </Part>
          <Part title={t('options_stored')}>
            <StoredData t={t} store={store} day={day} />
          </Part>
          <Part title={t('options_file')}>
            <SettingsFile
              t={t}
              settings={settings}
              shipped={shipped}
              saveAsFile={saveAsFile}
              onImport={(imported) => set(imported, t('options_imported'), true)}
            />
          </Part>
          <Part title={t('options_reset')}>
            <p>{t('options_reset_hint')}</p>
            <div class="row">
              <button type="button" onClick={() => set(defaultSettings, t('options_reset_done'), true)}>
                {t('options_reset')}
              </button>
            </div>
          </Part>
        </>
      )}
      <nav class="row" aria-label={t('popup_actions')}>
        <a href="help.html?topic=home">{t('options_help')}</a>
        <a href="help.html#path">{t('path_open')}</a>
        <a href="welcome.html">{t('options_welcome')}</a>
      </nav>
      <SaveBar t={t} note={control.note} onUndo={({ before }) => before && set(before, t('options_undone'))} />
    </main>
  );
}
