import { useState } from 'preact/hooks';
import { pickHelp } from '../../lib/core/help';
import type { HelpTopic } from '../../lib/core/messages';
import { guessRegion } from '../../lib/core/region-guess';
import { regions } from '../../lib/core/regions';
import { type HelpNotice, HelpPage } from './HelpPage';
import type { HelpTranslate } from './help-copy';
import type { RegionOrigin } from './RegionChoice';

export interface HelpScreenProps {
  readonly topic: HelpTopic;
  /** The region of the settings; null when the person chose none. */
  readonly chosen: string | null;
  /** The browser's languages, first the preferred one. */
  readonly languages: readonly string[];
  readonly files: Readonly<Record<string, unknown>>;
  readonly t: HelpTranslate;
  /** Rejects when the region could not be kept. */
  readonly saveRegion: (region: string) => Promise<void>;
  readonly copyText: (text: string) => Promise<void>;
  readonly leave: () => void;
}

/** The help page with what happens on it: the country that was picked, and the last thing to tell. */
export function HelpScreen(props: HelpScreenProps) {
  const { topic, chosen, languages, files, t } = props;
  const [picked, setPicked] = useState<string | null>(null);
  const [notice, setNotice] = useState<HelpNotice | null>(null);

  const { region, origin } = place(picked ?? chosen, languages);
  const pick = (code: string): void => {
    setPicked(code);
    // The page shows the country at once; whether it could be kept for the next time is said afterwards.
    props.saveRegion(code).then(
      () => setNotice(null),
      () => setNotice('region_not_saved'),
    );
  };
  const copy = (text: string): void => {
    props.copyText(text).then(
      () => setNotice('copied'),
      () => setNotice('copy_failed'),
    );
  };
  return (
    <HelpPage
      topic={topic}
      help={pickHelp({ region, files })}
      origin={origin}
      listed={Object.keys(files).filter((name) => regions.includes(name))}
      notice={notice}
      t={t}
      onRegion={pick}
      onCopy={copy}
      onLeave={props.leave}
    />
  );
}

/** The country of the page: the person's choice, else what the browser's languages say. */
function place(chosen: string | null, languages: readonly string[]): { region: string | null; origin: RegionOrigin } {
  if (chosen !== null) return { region: chosen, origin: 'chosen' };
  const guess = guessRegion(languages);
  if (guess === null) return { region: null, origin: 'unknown' };
  return { region: guess.region, origin: guess.isNamed ? 'browser' : 'unsure' };
}
