import { useRef } from 'preact/hooks';
import { mailLink, textLink } from '../../lib/core/message-links';
import { CopyStatus, copyLabel } from './CopyWords';
import type { HelpKey, HelpTranslate } from './help-copy';
import { selectWords, useCopy } from './use-copy';

export interface FirstWordsProps {
  readonly words: string;
  readonly t: HelpTranslate;
  readonly onWords: (words: string) => void;
  readonly copyText: (text: string) => Promise<void>;
}

const starters: readonly HelpKey[] = [
  'help_page_starter_1',
  'help_page_starter_2',
  'help_page_starter_3',
  'help_page_starter_4',
  'tell_starter_5',
  'tell_starter_6',
];

/** The words a page opens with. */
export const firstStarter: HelpKey = 'help_page_starter_1';

/** Words to begin with: picked, changed if need be, then copied or opened in an app of the person's own. */
export function FirstWords({ words, t, onWords, copyText }: FirstWordsProps) {
  const copying = useCopy(copyText);
  const boxRef = useRef<HTMLTextAreaElement>(null);
  return (
    <section class="card first-words" aria-labelledby="first-words">
      <h2 id="first-words">{t('tell_words_title')}</h2>
      <fieldset>
        <legend>{t('tell_words_pick')}</legend>
        {starters.map((key) => (
          <label key={key}>
            <input
              type="radio"
              name="starter"
              autocomplete="off"
              checked={t(key) === words}
              onChange={() => onWords(t(key))}
            />
            <span>{t(key)}</span>
          </label>
        ))}
      </fieldset>
      <label class="sheet-line">
        <span>{t('tell_words_own')}</span>
        {/* See SheetView: a field whose words are its default is not written down by the browser. */}
        <textarea
          ref={boxRef}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          defaultValue={words}
          value={words}
          onInput={(event) => onWords(event.currentTarget.value)}
        />
      </label>
      <ul class="help-row">
        <li>
          <button
            type="button"
            onClick={() => copying.copy({ id: 'words', text: words, select: () => selectWords(boxRef.current) })}
          >
            {copyLabel(t, copying.told, 'words', t('help_page_copy'))}
          </button>
        </li>
        <li>
          <a class="button" href={textLink(null, words)}>
            {t('tell_open_sms')}
          </a>
        </li>
        <li>
          <a class="button" href={mailLink({ to: null, subject: t('tell_mail_subject'), body: words })}>
            {t('tell_open_mail')}
          </a>
        </li>
      </ul>
      <p class="quiet">{t('tell_open_hint')}</p>
      <CopyStatus told={copying.told} t={t} />
    </section>
  );
}
