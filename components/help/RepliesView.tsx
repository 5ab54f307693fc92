import { stepHash } from '../../lib/core/help-route';
import { CopyStatus, CopyWords } from './CopyWords';
import type { HelpKey, HelpTranslate } from './help-copy';
import { type CopyControl, useCopy } from './use-copy';
import { ViewTitle } from './ViewTitle';
import './SheetView.css';

export interface RepliesViewProps {
  readonly t: HelpTranslate;
  readonly copyText: (text: string) => Promise<void>;
}

const count = (length: number) => Array.from({ length }, (_gap, at) => at + 1);
const sets = {
  plain: count(14).map((number) => `reply_plain_${number}` as HelpKey),
  funny: count(13).map((number) => `reply_funny_${number}` as HelpKey),
} as const;

/** Lines for backing out without losing face, each copied with one press. */
export function RepliesView({ t, copyText }: RepliesViewProps) {
  const copying = useCopy(copyText);
  return (
    <>
      <header class="view-top">
        <ViewTitle>{t('reply_title')}</ViewTitle>
        <p>{t('reply_intro_1')}</p>
        <p>{t('reply_intro_2')}</p>
        <p>
          {t('reply_threat')} <a href={stepHash(1)}>{t('path_open')}</a>
        </p>
      </header>
      <ReplySet name="plain" copying={copying} t={t} />
      <ReplySet name="funny" copying={copying} t={t} />
      <div class="copy-told">
        <CopyStatus told={copying.told} t={t} />
      </div>
    </>
  );
}

interface ReplySetProps {
  readonly name: keyof typeof sets;
  readonly copying: CopyControl;
  readonly t: HelpTranslate;
}

function ReplySet({ name, copying, t }: ReplySetProps) {
  return (
    <section class="card" aria-labelledby={`reply-${name}`}>
      <h2 id={`reply-${name}`}>{t(`reply_${name}_title`)}</h2>
      <ul class="copy-list">
        {sets[name].map((key) => (
          <CopyWords key={key} id={key} text={t(key)} control={copying} t={t} />
        ))}
      </ul>
    </section>
  );
}
