import type { Service } from '../../lib/core/help-file';
import { MarkEnglish } from '../shared/MarkEnglish';
import { ContactLinks } from './ContactLinks';
import type { HelpTranslate } from './help-copy';
import { inLanguage, isEnglish, languageOf } from './service-texts';
import { ageWords, costWords, dateWords, languageWords, openWords, privacyWords, whoFor } from './service-words';
import './ServiceCard.css';

export interface ServiceCardProps {
  readonly service: Service;
  /** The day on which the data was compiled, `YYYY-MM-DD`. */
  readonly builtOn: string;
  readonly t: HelpTranslate;
}

const englishPrivacy = (t: HelpTranslate, { runBy, privacy }: Service): string =>
  [runBy, privacy].filter((text) => isEnglish(t, text)).join(' ');

/**
 * One service: what it is, how to reach it, and what is honestly known about it. Names stay as they are; what has no
 * translation, such as a school's own words, is marked as English.
 */
export function ServiceCard({ service, builtOn, t }: ServiceCardProps) {
  const facts = [whoFor, ageWords, openWords, costWords, languageWords].map((words) => words(t, service));
  if (service.oldEvidence) facts.push(t('service_old'));
  return (
    <article class="service">
      <h3 lang="en" dir="auto">
        {service.name}
      </h3>
      <p lang={languageOf(t, service.oneLine)} dir="auto">
        {inLanguage(t, service.oneLine)}
      </p>
      <ContactLinks service={service} t={t} />
      <ul class="service-facts">
        {facts
          .filter((fact) => fact !== null)
          .map((fact) => (
            <li key={fact}>
              <MarkEnglish
                text={fact}
                english={[service.hours, service.cost].find((part) => isEnglish(t, part) && fact.includes(`${part}`))}
              />
            </li>
          ))}
      </ul>
      <p class="service-privacy">
        <strong>{t('service_privacy')}</strong>{' '}
        <span dir="auto">
          <MarkEnglish text={privacyWords(t, service)} english={englishPrivacy(t, service)} />
        </span>
      </p>
      {service.goodToKnow && (
        <p>
          <strong>{t('service_good_to_know')}</strong>{' '}
          <span lang={languageOf(t, service.goodToKnow)} dir="auto">
            {inLanguage(t, service.goodToKnow)}
          </span>
        </p>
      )}
      <details class="quiet">
        <summary>
          {t('service_origin')}
          <span class="visually-hidden">: {service.name}</span>
        </summary>
        <p>{t('service_source', service.source)}</p>
        <p>
          {service.evidence
            ? t('service_evidence', dateWords(t, service.evidence))
            : t('service_evidence_none', dateWords(t, builtOn))}
        </p>
      </details>
    </article>
  );
}
