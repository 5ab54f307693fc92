import type { Help } from '../../lib/core/help';
import type { Need } from '../../lib/core/help-file';
import type { HelpTopic } from '../../lib/core/messages';
import { Notice } from '../shared/Notice';
import type { HelpTranslate } from './help-copy';
import { NeedSection, needHeading } from './NeedSection';
import { RegionChoice, type RegionOrigin } from './RegionChoice';
import { dateWords } from './service-words';
import { TopicIntro } from './TopicIntro';
import { UrgentBar } from './UrgentBar';
import './HelpPage.css';

/** What the page has just done, to be said once. */
export type HelpNotice = 'copied' | 'copy_failed' | 'region_not_saved';

export interface HelpPageProps {
  readonly topic: HelpTopic;
  readonly help: Help;
  readonly origin: RegionOrigin;
  readonly listed: readonly string[];
  readonly notice: HelpNotice | null;
  readonly t: HelpTranslate;
  readonly onRegion: (region: string) => void;
  readonly onCopy: (text: string) => void;
  readonly onLeave: () => void;
}

const order: Readonly<Record<HelpTopic, readonly Need[]>> = {
  pushed: ['report', 'take-down', 'talk', 'crisis', 'emergency', 'learn', 'grown-ups'],
  talk: ['talk', 'crisis', 'report', 'take-down', 'emergency', 'learn', 'grown-ups'],
  home: ['talk', 'report', 'take-down', 'crisis', 'emergency', 'learn', 'grown-ups'],
};

/** The help page. Which topic it is about decides what comes first; everything is on it for every topic. */
export function HelpPage(props: HelpPageProps) {
  const { topic, help, origin, listed, notice, t } = props;
  const shown = order[topic].filter((need) => need === 'emergency' || help.needs[need].services.length > 0);
  const jumps = shown.filter((need) => need !== 'emergency' && need !== 'learn');
  return (
    <div class="help" lang={t('meta_lang')} dir={t('meta_dir') === 'rtl' ? 'rtl' : 'ltr'}>
      <UrgentBar help={help} t={t} onLeave={props.onLeave} />
      <main>
        <TopicIntro topic={topic} help={help} t={t} onCopy={props.onCopy}>
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
        <RegionChoice region={help.region} origin={origin} listed={listed} t={t} onRegion={props.onRegion} />
        <p class="help-notice" role="status">
          {notice && t(`help_page_${notice}`)}
        </p>
        {help.isIncomplete && <Notice tone="care">{t('help_page_damaged')}</Notice>}
        {shown.map((need) => (
          <NeedSection key={need} need={need} help={help.needs[need]} builtOn={help.builtOn} t={t} />
        ))}
        <footer class="quiet help-foot">
          <p>{t('help_page_compiled', dateWords(t, help.builtOn))}</p>
          <p>{t('help_page_compiled_more')}</p>
          <p>
            {t('help_page_private')} {t('help_page_leave_note')}
          </p>
        </footer>
      </main>
    </div>
  );
}
