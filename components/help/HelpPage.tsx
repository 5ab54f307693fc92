import type { VNode } from 'preact';
import type { Help } from '../../lib/core/help';
import type { Need } from '../../lib/core/help-file';
import type { HelpTopic } from '../../lib/core/messages';
import { Notice } from '../shared/Notice';
import type { HelpTranslate } from './help-copy';
import { NeedSection, needHeading } from './NeedSection';
import { dateWords } from './service-words';
import { TopicIntro } from './TopicIntro';
import './HelpPage.css';

export interface HelpPageProps {
  readonly topic: HelpTopic;
  readonly help: Help;
  /** A school's own people come first. */
  readonly school: VNode | null;
  readonly country: VNode;
  readonly t: HelpTranslate;
  readonly copyText: (text: string) => Promise<void>;
}

const order: Readonly<Record<HelpTopic, readonly Need[]>> = {
  pushed: ['report', 'take-down', 'talk', 'crisis', 'emergency', 'learn', 'grown-ups'],
  talk: ['talk', 'crisis', 'report', 'take-down', 'emergency', 'learn', 'grown-ups'],
  home: ['talk', 'report', 'take-down', 'crisis', 'emergency', 'learn', 'grown-ups'],
};

/** The list of services. Which topic it is about decides what comes first; everything is on it for every topic. */
export function HelpPage({ topic, help, school, country, t, copyText }: HelpPageProps) {
  const shown = order[topic].filter((need) => need === 'emergency' || help.needs[need].services.length > 0);
  const jumps = shown.filter((need) => need !== 'emergency' && need !== 'learn');
  return (
    <>
      <TopicIntro topic={topic} help={help} t={t} copyText={copyText}>
        <nav aria-label={t('help_page_ways_label')}>
          <ul class="help-row help-ways">
            {way('#path', t('path_open'))}
            {way('#telling', t('tell_title'))}
            {way('#replies', t('reply_title'))}
          </ul>
        </nav>
        <nav aria-label={t('help_page_jump_label')}>
          <ul class="help-jump">
            {jumps.map((need) => (
              <li key={need}>
                <a class="button" href={`#need-${need}`}>
                  {needHeading(t, need)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </TopicIntro>
      {school}
      {country}
      {help.isIncomplete && <Notice tone="care">{t('help_page_damaged')}</Notice>}
      {shown.map((need) => (
        <NeedSection key={need} need={need} help={help.needs[need]} builtOn={help.builtOn} t={t} />
      ))}
      <div class="quiet help-foot">
        <p>{t('help_page_compiled', dateWords(t, help.builtOn))}</p>
        <p>{t('help_page_compiled_more')}</p>
      </div>
    </>
  );
}

const way = (href: string, words: string) => (
  <li key={href}>
    <a class="button" href={href}>
      {words}
    </a>
  </li>
);
