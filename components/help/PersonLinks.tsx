import { callLink, mailLink, textLink } from '../../lib/core/message-links';
import type { TrustedPerson } from '../../lib/core/trusted';
import { isolate } from './ContactLinks';
import type { HelpTranslate } from './help-copy';

export interface PersonLinksProps {
  readonly person: TrustedPerson;
  /** What a message is opened with. */
  readonly words: string;
  readonly t: HelpTranslate;
}

/** The ways to one trusted person. Each opens an app of the person's own, or their page; nothing is sent by it. */
export function PersonLinks({ person, words, t }: PersonLinksProps) {
  const { label, way, value } = person;
  return (
    <ul class="help-row">
      {way === 'phone' && (
        <>
          <li>
            <a class="button" href={callLink(value)}>
              {t('service_call', isolate(label, 'auto'))}
            </a>
          </li>
          <li>
            <a class="button" href={textLink(value, words)}>
              {t('service_text', isolate(label, 'auto'))}
            </a>
          </li>
        </>
      )}
      {way === 'email' && (
        <li>
          <a class="button" href={mailLink({ to: value, subject: t('tell_mail_subject'), body: words })}>
            {t('service_email', isolate(label, 'auto'))}
          </a>
        </li>
      )}
      {way === 'link' && (
        <li>
          <a class="button" href={value} target="_blank" rel="noreferrer">
            {t('tell_person_link', isolate(label, 'auto'))} ({t('service_new_tab')})
          </a>
        </li>
      )}
    </ul>
  );
}
