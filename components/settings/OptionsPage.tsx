import { useEffect, useMemo, useState } from 'preact/hooks';
import type { KeeperAnswer } from '../../lib/core/keeper-messages';
import type { School } from '../../lib/core/school';
import type { AgeBand, Settings } from '../../lib/core/settings';
import type { HostLists } from '../../lib/core/sites';
import { answerWords } from '../owner/answer-words';
import type { PinAccess } from '../owner/pin-access';
import { usePin } from '../owner/use-pin';
import { useSchool } from '../owner/use-school';
import type { Copy } from '../shared/copy';
import { PageHeader } from '../shared/PageHeader';
import type { KnownSite } from './KnownSites';
import type { PrivateWindowsProps } from './PrivateWindows';
import { ReadProblems } from './ReadProblems';
import { SaveBar } from './SaveBar';
import { SearchBox } from './SearchBox';
import { SettingsParts } from './SettingsParts';
import type { LockAccess } from './StrictCamera';
import { fittingParts } from './search-parts';
import type { SettingsStore } from './settings-store';
import { useSettings } from './use-settings';
import '../shared/fields.css';
import './OptionsPage.css';

export interface OptionsPageProps {
  readonly store: SettingsStore;
  readonly pin: PinAccess;
  readonly lock: LockAccess;
  /** What a school has set; null where none has. Rejects when the browser's storage fails. */
  readonly loadSchool: () => Promise<School | null>;
  /** A translator for a stored language, with words that suit an age. */
  readonly copyFor: (language: string, ageBand: AgeBand | null) => Copy;
  readonly languages: readonly string[];
  readonly shipped: HostLists;
  /** The shipped sites, with the reason for each. */
  readonly known: readonly KnownSite[];
  readonly privateWindows: Omit<PrivateWindowsProps, 't'>;
  /** The local calendar day, `YYYY-MM-DD`. */
  readonly day: string;
  /** A host that the person wants to change, or an empty text. */
  readonly initialHost: string;
  readonly saveAsFile: (name: string, text: string) => void;
  /** Rejects where the clipboard is blocked. */
  readonly copyText: (text: string) => Promise<void>;
  readonly print: () => void;
  /** Called with the words in use, so that the page around can follow. */
  readonly onCopy: (t: Copy) => void;
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
  const { store, known } = props;
  const control = useSettings(store);
  const pin = usePin(props.pin, store.onChange);
  const school = useSchool({ load: props.loadSchool, onStored: store.onChange });
  const { settings, isLoading } = control;
  const t = useCopy(props, settings);
  const [query, setQuery] = useState('');
  const shown = useMemo(() => {
    const hosts = [...Object.keys(settings.sites), ...known.map(({ host }) => host)];
    return fittingParts(t, query, hosts);
  }, [t, query, settings.sites, known]);

  const failed = (answer: KeeperAnswer): string => {
    // The key has run out, as after a night's sleep of the computer: the page has to show itself locked again.
    if (!answer.ok && answer.problem === 'pin') void pin.act(async () => answer);
    return answer.ok || answer.problem === 'failed' ? t('options_not_saved') : answerWords(t, answer);
  };
  const set = (patch: Partial<Settings>, saved = t('options_saved'), canUndo = false): void => {
    pin.touch();
    control.change(patch, { saved, failed, canUndo });
  };
  return (
    <main class="options">
      <PageHeader title={t('options_title')}>
        <p class="quiet">{t('options_intro')}</p>
      </PageHeader>
      {isLoading && <p role="status">{t('options_loading')}</p>}
      {!isLoading && (
        <>
          <SearchBox t={t} query={query} found={shown.length} onQuery={setQuery} />
          <ReadProblems t={t} settings={settings} problems={control.problems} hasFailed={control.hasFailed} />
          <SettingsParts
            {...props}
            t={t}
            settings={settings}
            pinControl={pin}
            school={school}
            query={query}
            shown={shown}
            set={set}
          />
        </>
      )}
      <nav class="row" aria-label={t('popup_actions')}>
        <a href="help.html?topic=home">{t('options_help')}</a>
        <a href="help.html#path">{t('path_open')}</a>
        <a href="seen.html">{t('options_seen')}</a>
        <a href="welcome.html">{t('options_welcome')}</a>
        <a href="guide.html">{t('guide_open')}</a>
      </nav>
      <SaveBar t={t} note={control.note} onUndo={({ before }) => before && set(before, t('options_undone'))} />
    </main>
  );
}
