import type { VNode } from 'preact';
import { isForAdults, type NeedHelp } from '../../lib/core/help';
import type { Need, Service } from '../../lib/core/help-file';
import type { HelpKey, HelpTranslate } from './help-copy';
import { ServiceCard } from './ServiceCard';
import './NeedSection.css';

export interface NeedSectionProps {
  readonly need: Need;
  readonly help: NeedHelp;
  readonly builtOn: string;
  /** False where the words around it say the same. */
  readonly hasIntro?: boolean;
  /** One line for adults instead of their cards; a press opens it. */
  readonly foldsAdults?: boolean;
  readonly t: HelpTranslate;
}

/** More than this many cards at once is a wall; the others are one press away. */
const shownAtOnce = 3;

const headings: Readonly<Record<Need, HelpKey>> = {
  talk: 'need_talk',
  report: 'need_report',
  'take-down': 'need_take_down',
  crisis: 'need_crisis',
  emergency: 'need_emergency',
  learn: 'need_learn',
  'grown-ups': 'need_grown_ups',
};

const intros: Readonly<Partial<Record<Need, HelpKey>>> = {
  talk: 'help_page_talk_intro',
  report: 'help_page_report_intro',
  'take-down': 'help_page_take_down_intro',
  crisis: 'help_page_crisis_intro',
  'grown-ups': 'help_page_grown_ups_intro',
};

/** A need whose lack of a local service is worth a word: people would look for one. */
const localMatters: readonly Need[] = ['talk', 'report', 'crisis'];

export function needHeading(t: HelpTranslate, need: Need): string {
  return t(headings[need]);
}

/** The services for one need, under their heading. */
export function NeedSection({ need, help, builtOn, hasIntro = true, foldsAdults = false, t }: NeedSectionProps) {
  const intro = hasIntro ? intros[need] : undefined;
  const list = (services: readonly Service[]) => <ServiceList services={services} builtOn={builtOn} t={t} />;
  const adults = help.services.filter(isForAdults);
  return (
    <section class="card need" id={`need-${need}`} aria-labelledby={`need-${need}-title`}>
      <h2 id={`need-${need}-title`} tabIndex={-1}>
        {needHeading(t, need)}
      </h2>
      {intro && <p>{t(intro)}</p>}
      {!help.isLocal && localMatters.includes(need) && <p>{t('help_page_not_local')}</p>}
      {need === 'emergency' && help.services.length === 0 && (
        <p>
          {t('help_page_danger_none')} {t('help_page_danger_none_more')}
        </p>
      )}
      {need === 'take-down' ? (
        <>
          <p class="need-age">{t('help_page_under_18')}</p>
          {list(help.services.filter((service) => !isForAdults(service)))}
          {adults.length > 0 && <ForAdults isFolded={foldsAdults} title={t('help_page_over_18')} list={list(adults)} />}
        </>
      ) : (
        list(help.services)
      )}
    </section>
  );
}

function ForAdults({ isFolded, title, list }: { isFolded: boolean; title: string; list: VNode }) {
  if (!isFolded) {
    return (
      <>
        <p class="need-age">{title}</p>
        {list}
      </>
    );
  }
  return (
    <details class="need-more">
      <summary>{title}</summary>
      {list}
    </details>
  );
}

function ServiceList({
  services,
  builtOn,
  t,
}: Omit<NeedSectionProps, 'need' | 'help'> & { services: readonly Service[] }) {
  const card = (service: Service) => <ServiceCard key={service.id} service={service} builtOn={builtOn} t={t} />;
  const rest = services.slice(shownAtOnce);
  return (
    <>
      {services.slice(0, shownAtOnce).map(card)}
      {rest.length > 0 && (
        <details class="need-more">
          <summary>{t('help_page_more', String(rest.length))}</summary>
          {rest.map(card)}
        </details>
      )}
    </>
  );
}
