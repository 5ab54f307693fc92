import { type Help, urgentService } from '../../lib/core/help';
import type { Service } from '../../lib/core/help-file';
import { isolate, siteName, smsAddress } from './ContactLinks';
import type { HelpTranslate } from './help-copy';
import { regionName } from './service-words';
import './UrgentBar.css';

export interface UrgentBarProps {
  readonly help: Help;
  readonly t: HelpTranslate;
  readonly onLeave: () => void;
}

/** Emergency and crisis, small and in view from the first moment, and the way off the page. */
export function UrgentBar({ help, t, onLeave }: UrgentBarProps) {
  const emergency = help.needs.emergency.services[0];
  const crisis = urgentService(help);
  return (
    <div class="urgent">
      <section aria-label={t('help_page_urgent_label')}>
        <p>
          <strong>{t('help_page_danger_ask')}</strong>{' '}
          {emergency?.tel && emergency.phone ? (
            <>
              <a href={`tel:${emergency.tel}`}>{t('service_call', isolate(emergency.phone))}</a>
              {help.region && <span class="quiet"> ({regionName(t, help.region)})</span>}
            </>
          ) : (
            t('help_page_danger_none')
          )}
        </p>
        {crisis && (
          <p>
            <strong>{t('help_page_low_ask')}</strong>{' '}
            <span lang="en" dir="auto">
              {crisis.name}
            </span>{' '}
            <CrisisLink service={crisis} t={t} />
          </p>
        )}
      </section>
      <button type="button" class="urgent-leave" onClick={onLeave}>
        {t('help_page_leave')}
      </button>
    </div>
  );
}

function CrisisLink({ service, t }: { readonly service: Service; readonly t: HelpTranslate }) {
  const { tel, phone, sms, url } = service;
  if (tel && phone) return <a href={`tel:${tel}`}>{t('service_call', isolate(phone))}</a>;
  if (sms) return <a href={smsAddress(sms)}>{t('service_text', isolate(sms.to))}</a>;
  if (!url) return <a href="#need-crisis">{t('need_crisis')}</a>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {t('service_website', siteName(url))} ({t('service_new_tab')})
    </a>
  );
}
