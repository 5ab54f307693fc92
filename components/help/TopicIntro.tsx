import type { ComponentChildren } from 'preact';
import type { Help } from '../../lib/core/help';
import type { HelpTopic } from '../../lib/core/messages';
import { CopyStatus, CopyWords } from './CopyWords';
import type { HelpTranslate } from './help-copy';
import { useCopy } from './use-copy';
import { ViewTitle } from './ViewTitle';
import './TopicIntro.css';

export interface TopicIntroProps {
  readonly topic: HelpTopic;
  readonly help: Help;
  readonly t: HelpTranslate;
  readonly copyText: (text: string) => Promise<void>;
  /** Stands below the first words. */
  readonly children: ComponentChildren;
}

const steps = ['stop', 'pay', 'proof', 'block', 'tell'] as const;
const starters = [1, 2, 3, 4] as const;

/** What stands on top of the page: calm words for what the person came for. */
export function TopicIntro({ topic, help, t, copyText, children }: TopicIntroProps) {
  return (
    <>
      <header class="topic">
        <ViewTitle>{t(`help_page_${topic}_title`)}</ViewTitle>
        {lines(topic, help, t).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {children}
      {topic === 'pushed' && <Steps t={t} />}
      {topic === 'talk' && <Starters t={t} copyText={copyText} />}
    </>
  );
}

function lines(topic: HelpTopic, help: Help, t: HelpTranslate): readonly string[] {
  switch (topic) {
    case 'pushed':
      return [t('help_page_pushed_1'), t('help_page_pushed_2'), t('help_page_pushed_3')];
    case 'talk': {
      const { services, isLocal } = help.needs.talk;
      const helpline = isLocal ? services[0]?.name : undefined;
      const last = helpline ? t('help_page_talk_3', helpline) : t('help_page_talk_3_find');
      return [t('help_page_talk_1'), t('help_page_talk_2'), last];
    }
    case 'home':
      return [t('help_page_home_1')];
  }
}

function Steps({ t }: Pick<TopicIntroProps, 't'>) {
  return (
    <section class="card" aria-labelledby="help-steps">
      <h2 id="help-steps">{t('help_page_steps_title')}</h2>
      <ol class="topic-steps">
        {steps.map((step) => (
          <li key={step}>
            <strong>{t(`help_page_step_${step}`)}</strong> {t(`help_page_step_${step}_more`)}
          </li>
        ))}
      </ol>
      <p>
        <a href="#path">{t('path_from_pages')}</a>
      </p>
    </section>
  );
}

function Starters({ t, copyText }: Pick<TopicIntroProps, 't' | 'copyText'>) {
  const copying = useCopy(copyText);
  return (
    <section class="card" aria-labelledby="help-starters">
      <h2 id="help-starters">{t('help_page_starters_title')}</h2>
      <ul class="copy-list">
        {starters.map((number) => {
          const text = t(`help_page_starter_${number}`);
          return <CopyWords key={number} id={String(number)} text={text} control={copying} t={t} />;
        })}
      </ul>
      <CopyStatus told={copying.told} t={t} />
    </section>
  );
}
