import type { VNode } from 'preact';
import type { Help } from '../../lib/core/help';
import type { HelpKey, HelpTranslate } from './help-copy';
import { NeedSection } from './NeedSection';
import { ViewTitle } from './ViewTitle';
import './GrownUpView.css';

export interface GrownUpViewProps {
  readonly help: Help;
  readonly country: VNode;
  readonly t: HelpTranslate;
  readonly print: () => void;
}

/** shared/data/guidance.md §1d, in its order. */
const first: readonly HelpKey[] = [
  'grownup_first_1',
  'grownup_first_2',
  'grownup_first_3',
  'grownup_first_4',
  'grownup_first_5',
  'grownup_first_6',
  'grownup_first_7',
  'grownup_first_8',
];

/** What a young person hands over when words are hard: large and calm, with what to do first. */
export function GrownUpView({ help, country, t, print }: GrownUpViewProps) {
  const section = (need: 'report' | 'take-down' | 'grown-ups') =>
    help.needs[need].services.length > 0 && (
      <NeedSection need={need} help={help.needs[need]} builtOn={help.builtOn} hasIntro={false} foldsAdults t={t} />
    );
  return (
    <div class="grown-up">
      <header class="view-top">
        <ViewTitle>{t('grownup_title')}</ViewTitle>
        <p>{t('grownup_intro')}</p>
        <p class="help-row">
          <button type="button" onClick={print}>
            {t('grownup_print')}
          </button>
        </p>
      </header>
      <section class="card" aria-labelledby="grown-up-first">
        <h2 id="grown-up-first">{t('grownup_first_title')}</h2>
        <ol class="plain">
          {first.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ol>
      </section>
      <section class="card" aria-labelledby="grown-up-later">
        <h2 id="grown-up-later">{t('grownup_later_title')}</h2>
        <ul class="plain">
          <li>{t('grownup_later_1')}</li>
          <li>{t('grownup_later_2')}</li>
        </ul>
        <h2>{t('grownup_after_title')}</h2>
        <p>{t('grownup_after_1')}</p>
        <p class="quiet">{t('grownup_word')}</p>
      </section>
      <h2>{t('grownup_who_title')}</h2>
      {country}
      {section('grown-ups')}
      {section('report')}
      {section('take-down')}
    </div>
  );
}
