import type { Service } from '../../lib/core/help-file';
import { textLink } from '../../lib/core/message-links';
import type { HelpTranslate } from './help-copy';
import './ContactLinks.css';

export interface ContactLinksProps {
  readonly service: Service;
  readonly t: HelpTranslate;
}

/** The ways to reach a service. Each shows its number or address in full, for people who use another device. */
export function ContactLinks({ service, t }: ContactLinksProps) {
  const { tel, phone, sms, whatsapp, email, url } = service;
  return (
    <ul class="contact-links">
      {tel && phone && (
        <li>
          <a class="button contact-links-call" href={`tel:${tel}`}>
            {t('service_call', isolate(phone))}
          </a>
        </li>
      )}
      {sms && (
        <li>
          <a class="button" href={smsAddress(sms)}>
            {sms.body ? t('service_text_word', sms.body, isolate(sms.to)) : t('service_text', isolate(sms.to))}
          </a>
        </li>
      )}
      {whatsapp && (
        <li>
          <a class="button" href={`https://wa.me/${whatsapp.slice(1)}`} target="_blank" rel="noreferrer">
            {t('service_whatsapp', isolate(whatsapp))}
            <small>{t('service_new_tab')}</small>
          </a>
        </li>
      )}
      {email && (
        <li>
          <a class="button" href={`mailto:${email}`}>
            {t('service_email', email)}
          </a>
        </li>
      )}
      {url && (
        <li>
          <a class="button" href={url} target="_blank" rel="noreferrer">
            {t('service_website', siteName(url))}
            <small>{t('service_new_tab')}</small>
          </a>
        </li>
      )}
    </ul>
  );
}

/** The site of an address as a person knows it. In its own order: beside Arabic, `3018.fr` would read `fr.3018`. */
export function siteName(url: string): string {
  return isolate(new URL(url).hostname.replace(/^www\./, ''));
}

/**
 * Keeps a number in its own order inside a right-to-left sentence (Unicode isolates, left to right). `auto` is for a
 * name, which runs as its first letter does.
 */
export function isolate(text: string, direction: 'ltr' | 'auto' = 'ltr'): string {
  return `${direction === 'ltr' ? '\u2066' : '\u2068'}${text}\u2069`;
}

/** What a press on a text number opens; the number is dialled without its spaces. */
export function smsAddress({ to, body }: NonNullable<Service['sms']>): string {
  return textLink(to, body);
}
