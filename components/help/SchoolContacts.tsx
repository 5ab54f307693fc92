import { callLink, mailLink } from '../../lib/core/message-links';
import type { HelpContact } from '../../lib/core/policy-contacts';
import { isolate, siteName } from './ContactLinks';
import type { HelpTranslate } from './help-copy';
import './SchoolContacts.css';

/** Whom a school put on the help page. */
export interface School {
  /** Empty where the school gave no name. */
  readonly name: string;
  readonly contacts: readonly HelpContact[];
}

export interface SchoolContactsProps {
  readonly school: School;
  /** The place that links to "somebody to talk to" lead to, where nothing else is there for it. */
  readonly isTalk: boolean;
  readonly t: HelpTranslate;
}

/** The school's own people, before every service. All they say is plain text of the school's, in its own language. */
export function SchoolContacts({ school, isTalk, t }: SchoolContactsProps) {
  const id = isTalk ? 'need-talk' : 'need-school';
  return (
    <section class="card school" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {school.name === '' ? t('help_page_school_unnamed') : t('help_page_school', isolate(school.name, 'auto'))}
      </h2>
      <p>{t('help_page_school_private')}</p>
      {school.contacts.map((contact) => (
        <Contact key={`${contact.label} ${contact.phone} ${contact.email} ${contact.url}`} contact={contact} t={t} />
      ))}
    </section>
  );
}

function Contact({ contact, t }: { readonly contact: HelpContact; readonly t: HelpTranslate }) {
  const { label, phone, email, url, note } = contact;
  return (
    <div class="school-contact">
      <h3 dir="auto">{label}</h3>
      {note !== null && <p dir="auto">{note}</p>}
      <ul class="help-row">
        {phone !== null && (
          <li>
            <a class="button" href={callLink(phone)}>
              {t('service_call', isolate(phone))}
            </a>
          </li>
        )}
        {email !== null && (
          <li>
            <a class="button" href={mailLink({ to: email, subject: t('tell_mail_subject'), body: '' })}>
              {t('service_email', isolate(email))}
            </a>
          </li>
        )}
        {url !== null && (
          <li>
            <a class="button" href={url} target="_blank" rel="noreferrer">
              {t('service_website', siteName(url))} ({t('service_new_tab')})
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
