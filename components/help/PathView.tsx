import type { VNode } from 'preact';
import type { Help } from '../../lib/core/help';
import { type PathCardName, pathCards, stepHash } from '../../lib/core/help-route';
import type { TrustedPerson } from '../../lib/core/trusted';
import { Notice } from '../shared/Notice';
import type { HelpKey, HelpTranslate } from './help-copy';
import { NeedSection } from './NeedSection';
import { PersonLinks } from './PersonLinks';
import { ViewTitle } from './ViewTitle';
import './PathView.css';

export interface PathViewProps {
  /** Counts from 1. */
  readonly step: number;
  readonly help: Help;
  readonly people: readonly TrustedPerson[];
  /** A school's own people, where the path speaks of telling. */
  readonly school: VNode | null;
  /** Stands below the card. */
  readonly country: VNode;
  readonly t: HelpTranslate;
}

/** The sentences of each card. */
const lines: Readonly<Record<PathCardName, readonly HelpKey[]>> = {
  start: ['path_start_1', 'path_start_2', 'path_start_3'],
  fault: ['path_fault_1', 'path_fault_2', 'path_fault_3'],
  stop: ['path_stop_1', 'path_stop_2'],
  pay: ['path_pay_1', 'path_pay_2'],
  proof: ['path_proof_1', 'path_proof_2', 'path_proof_3', 'path_proof_4'],
  block: ['path_block_1', 'path_block_2', 'path_block_3'],
  tell: ['path_tell_1', 'path_tell_2', 'path_tell_3'],
  report: ['path_report_1', 'path_report_2', 'path_report_3'],
  takedown: ['path_takedown_1', 'path_takedown_2', 'path_takedown_3', 'path_takedown_4'],
  crisis: ['path_crisis_1', 'path_crisis_2'],
  end: ['path_end_1', 'path_end_2', 'path_end_3', 'path_end_4'],
};

const cardsWithServices: readonly PathCardName[] = ['report', 'takedown', 'crisis'];

/** The path "someone is threatening me": one card, the way to every other one, and the help that belongs to it. */
export function PathView(props: PathViewProps) {
  const { step, help, t } = props;
  const card = pathCards[step - 1] ?? 'start';
  return (
    <>
      <section class="card path-card" aria-labelledby="path-title">
        <p class="quiet">{t('path_step', String(step), String(pathCards.length))}</p>
        <ViewTitle id="path-title">{t(`path_${card}_title`)}</ViewTitle>
        {lines[card].map((key) => (
          <p key={key}>{t(key)}</p>
        ))}
        <CardLinks card={card} {...props} />
        <PathNav step={step} t={t} />
      </section>
      {help.isIncomplete && cardsWithServices.includes(card) && <Notice tone="care">{t('help_page_damaged')}</Notice>}
      <CardServices card={card} {...props} />
      {props.country}
    </>
  );
}

function PathNav({ step, t }: Pick<PathViewProps, 'step' | 't'>) {
  return (
    <nav aria-label={t('path_label')}>
      <div class="path-steps">
        {step > 1 && (
          <a class="button" rel="prev" href={stepHash(step - 1)}>
            {t('path_back')}
          </a>
        )}
        {step < pathCards.length && (
          <a class="button path-next" rel="next" href={stepHash(step + 1)}>
            {t('path_next')}
          </a>
        )}
      </div>
      {/* A new step begins with the list closed. */}
      <details class="path-skip" key={step}>
        <summary>{t('path_skip')}</summary>
        <ol>
          {pathCards.map((name, at) => (
            <li key={name}>
              <a href={stepHash(at + 1)} aria-current={at + 1 === step ? 'step' : undefined}>
                {t(`path_${name}_title`)}
              </a>
            </li>
          ))}
        </ol>
      </details>
      <a class="path-all" href="#services">
        {t('path_all')}
      </a>
    </nav>
  );
}

interface CardProps extends Omit<PathViewProps, 'step'> {
  readonly card: PathCardName;
}

/** What a card leads to on this page. */
function CardLinks({ card, people, t }: CardProps) {
  const link = (href: string, words: string) => (
    <li key={href}>
      <a class="button" href={href}>
        {words}
      </a>
    </li>
  );
  switch (card) {
    case 'proof':
      return <ul class="help-row">{link('#sheet', t('path_proof_sheet'))}</ul>;
    case 'tell':
      return (
        <>
          {people.map((person) => (
            <PersonLinks key={`${person.label} ${person.value}`} person={person} words={t('tell_starter_5')} t={t} />
          ))}
          <ul class="help-row">
            {link('#telling', t('path_tell_help'))}
            {link('#grown-up', t('grownup_open'))}
            {link('#need-talk', t('need_talk'))}
          </ul>
        </>
      );
    case 'end':
      return (
        <ul class="help-row">
          {link(stepHash(1), t('path_end_again'))}
          {link('#telling', t('tell_title'))}
          {link('#sheet', t('path_proof_sheet'))}
        </ul>
      );
    default:
      return null;
  }
}

/** The services that a card speaks of, each with who runs it and how private it is. */
function CardServices({ card, help, school, t }: CardProps) {
  const section = (need: 'report' | 'talk' | 'crisis' | 'emergency') => (
    <NeedSection need={need} help={help.needs[need]} builtOn={help.builtOn} hasIntro={false} t={t} />
  );
  switch (card) {
    case 'tell':
      return school;
    case 'report':
      return (
        <>
          {section('report')}
          {school}
          {help.needs.talk.services.length > 0 && section('talk')}
        </>
      );
    case 'takedown':
      return (
        <NeedSection
          need="take-down"
          help={help.needs['take-down']}
          builtOn={help.builtOn}
          hasIntro={false}
          foldsAdults
          t={t}
        />
      );
    case 'crisis':
      return (
        <>
          {section('crisis')}
          {section('emergency')}
        </>
      );
    default:
      return null;
  }
}
