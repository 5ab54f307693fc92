import { useId, useRef, useState } from 'preact/hooks';
import { checkOwnSite, type OwnSiteProblem } from '../../lib/core/own-sites';
import type { Settings } from '../../lib/core/settings';
import { classifyHost, type HostLists, parseHost, type SiteClass } from '../../lib/core/sites';
import type { Copy } from '../shared/copy';
import { ClassChoice } from './ClassChoice';
import { typedHost } from './typed-host';

export interface AddSiteProps {
  readonly t: Copy;
  readonly shipped: HostLists;
  readonly own: Settings['sites'];
  /** A host to start with, as when the person comes from the popup. */
  readonly initialHost: string;
  readonly onAdd: (host: string, siteClass: SiteClass) => void;
}

/** Why an entry was refused, as a sentence. */
export function siteProblemWords(t: Copy, problem: OwnSiteProblem, typed: string): string {
  const shown = typed.trim().slice(0, 80);
  switch (problem) {
    case 'not-a-host':
      return shown === '' ? t('options_site_empty') : t('options_site_not_host', shown);
    case 'too-wide':
      return t('options_site_too_wide', shown);
    case 'stranger-stays':
      return t('options_site_stranger', shown);
    case 'too-many':
      return t('options_site_too_many');
  }
}

/** The form that puts a site into a class. */
export function AddSite({ t, shipped, own, initialHost, onAdd }: AddSiteProps) {
  const id = useId();
  const fieldRef = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(initialHost);
  const [siteClass, setSiteClass] = useState<SiteClass>('chat');
  const [problem, setProblem] = useState<OwnSiteProblem | null>(null);
  const known = parseHost(typedHost(typed));

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const check = checkOwnSite(typedHost(typed), siteClass, { shipped, own });
    setProblem(check.ok ? null : check.problem);
    if (check.ok) {
      setTyped('');
      onAdd(check.host, siteClass);
    }
    fieldRef.current?.focus();
  };
  return (
    <form class="add-site" noValidate onSubmit={submit}>
      <h3>{t('options_site_add')}</h3>
      <div class="field">
        <label for={id}>{t('options_site_host')}</label>
        <p class="quiet" id={`${id}-hint`}>
          {t('options_site_host_hint')}
        </p>
        <input
          id={id}
          ref={fieldRef}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          dir="ltr"
          value={typed}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-hint ${id}-error ${id}-now`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <p class="field-error" id={`${id}-error`} role="alert">
          {problem && siteProblemWords(t, problem, typed)}
        </p>
        <p class="quiet" id={`${id}-now`}>
          {known?.includes('.') &&
            t('options_site_now', known, t(`options_class_${classifyHost(known, shipped, own)}`))}
        </p>
      </div>
      <ClassChoice
        t={t}
        value={siteClass}
        onChange={(chosen) => {
          setSiteClass(chosen);
          setProblem(null);
        }}
      />
      <button type="submit">{t('options_site_save')}</button>
    </form>
  );
}
