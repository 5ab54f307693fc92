import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Help } from '../../lib/core/help';
import { FirstWords, firstStarter } from './FirstWords';
import type { HelpTranslate } from './help-copy';
import { NeedSection } from './NeedSection';
import { TrustedPeople, type TrustedPeopleProps } from './TrustedPeople';
import { ViewTitle } from './ViewTitle';
import './SheetView.css';
import './TellingView.css';

export interface TellingViewProps extends Omit<TrustedPeopleProps, 'words'> {
  readonly help: Help;
  /** A school's own people. */
  readonly school: VNode | null;
  readonly country: VNode;
  readonly t: HelpTranslate;
  readonly copyText: (text: string) => Promise<void>;
}

/** Telling made easy: people, first words, a page to hand over, and where to go when home is not safe. */
export function TellingView({ help, school, country, t, copyText, ...people }: TellingViewProps) {
  // Until something is picked or typed, the words follow the language of the page.
  const [chosen, setWords] = useState<string | null>(null);
  const words = chosen ?? t(firstStarter);
  return (
    <>
      <header class="view-top">
        <ViewTitle>{t('tell_title')}</ViewTitle>
        <p>{t('tell_intro_1')}</p>
        <p>{t('tell_intro_2')}</p>
        <ul class="help-row">
          <li>
            <a class="button" href="#grown-up">
              {t('grownup_open')}
            </a>
          </li>
        </ul>
      </header>
      <FirstWords words={words} t={t} onWords={setWords} copyText={copyText} />
      <TrustedPeople {...people} words={words} t={t} />
      {school}
      <section class="view-top" aria-labelledby="not-home">
        <h2 id="not-home">{t('tell_home_title')}</h2>
        <p>{t('tell_home_1')}</p>
        <p>{t('tell_home_2')}</p>
      </section>
      {country}
      {help.needs.talk.services.length > 0 && (
        <NeedSection need="talk" help={help.needs.talk} builtOn={help.builtOn} hasIntro={false} t={t} />
      )}
    </>
  );
}
