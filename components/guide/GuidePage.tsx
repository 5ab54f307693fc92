import type { Copy } from '../shared/copy';
import { PageHeader } from '../shared/PageHeader';
import { GuideText } from './GuideText';
import { type Block, type GuideName, guideNames } from './guide-text';

export interface GuidePageProps {
  readonly t: Copy;
  readonly guide: GuideName;
  readonly texts: Readonly<Record<GuideName, readonly Block[]>>;
}

/** The guides for teens, parents and schools: the same text as in docs. */
export function GuidePage({ t, guide, texts }: GuidePageProps) {
  const isEnglish = t('meta_lang').startsWith('en');
  return (
    <main class="guide">
      <PageHeader title={t('guide_title')}>
        <p class="quiet">{t('guide_lead')}</p>
      </PageHeader>
      <nav class="row" aria-label={t('guide_choose')}>
        {guideNames.map((name) => (
          <a
            key={name}
            class="button"
            href={`#${name}`}
            {...(name === guide ? { 'aria-current': 'page' as const } : {})}
          >
            {t(`guide_${name}`)}
          </a>
        ))}
      </nav>
      {!isEnglish && <p class="quiet">{t('guide_english')}</p>}
      <GuideText key={guide} blocks={texts[guide]} />
      <nav class="row" aria-label={t('guide_more')}>
        <a href="help.html?topic=home">{t('guide_help')}</a>
        <a href="options.html">{t('guide_settings')}</a>
      </nav>
    </main>
  );
}
