import { useId } from 'preact/hooks';
import { type SiteClass, siteClasses } from '../../lib/core/sites';
import type { Copy } from '../shared/copy';

export interface ClassChoiceProps {
  readonly t: Copy;
  readonly value: SiteClass;
  readonly onChange: (siteClass: SiteClass) => void;
}

/** The four kinds of place, each with what it means. */
export function ClassChoice({ t, value, onChange }: ClassChoiceProps) {
  const id = useId();
  return (
    <fieldset class="class-choice">
      <legend>{t('options_site_class')}</legend>
      {siteClasses.map((siteClass) => (
        <label key={siteClass}>
          <input
            type="radio"
            name={id}
            checked={value === siteClass}
            aria-describedby={`${id}-${siteClass}`}
            onChange={() => onChange(siteClass)}
          />
          <span>{t(`options_class_${siteClass}`)}</span>
          <span class="quiet" id={`${id}-${siteClass}`}>
            {t(`options_class_${siteClass}_does`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
