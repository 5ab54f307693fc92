import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Copy } from '../shared/copy';
import { Notice } from '../shared/Notice';
import { PageHeader } from '../shared/PageHeader';
import {
  heardWords,
  managedWords,
  type PolicyStatus,
  policyText,
  reachWords,
  rejectionWords,
  sourceWords,
} from './policy-words';
import './PolicyPage.css';

export interface PolicyPageProps {
  readonly t: Copy;
  readonly status: PolicyStatus;
  /** Asks the browser again; gives whether it answered. */
  readonly readAgain: () => Promise<boolean>;
  /** Rejects where the clipboard is blocked. */
  readonly copyText: (text: string) => Promise<void>;
}

/** For administrators: what a policy sets here, what of it could not be used, and where Pausepoint does not reach. */
export function PolicyPage({ t, status, readAgain, copyText }: PolicyPageProps) {
  const { rows, rejected, notes, heard, reach, organisation } = status;
  return (
    <main class="policy">
      <PageHeader title={t('admin_title')}>
        <p class="quiet">{t('admin_intro')}</p>
      </PageHeader>
      <Notice tone={rejected.length > 0 ? 'care' : 'calm'}>
        <p>
          <strong>{managedWords(t, status)}</strong> {organisation !== '' && t('admin_by', organisation)}
        </p>
        <p>{t('admin_reports_nothing')}</p>
      </Notice>
      <ReadAgain t={t} heard={heardWords(t, heard)} readAgain={readAgain} />
      <Part title={t('admin_refused')}>
        {rejected.length === 0 && <p>{t('admin_refused_none')}</p>}
        <ul class="policy-list">
          {rejected.map((one, index) => (
            <li key={index}>
              {one.where !== '' && <Code text={one.where} />} {rejectionWords(t, one)}
              {one.why !== 'and_more' && <Code text={one.value} />}
            </li>
          ))}
        </ul>
        {!reach.isFirefox && <p class="quiet">{t('admin_refused_browser')}</p>}
      </Part>
      {notes.length > 0 && (
        <Part title={t('admin_notes')}>
          <ul class="policy-list">
            {notes.map((note, index) => (
              <li key={index}>
                <Code text={note.where} /> {t(`admin_note_${note.why}`)} <Code text={note.value} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('admin_values')}>
        <dl class="policy-values">
          {rows.map((row) => (
            <div key={row.name} data-source={row.source}>
              <dt>
                <Code text={row.name} />
              </dt>
              <dd>
                {row.value === null ? t('admin_own_list') : <Code text={row.value} />}{' '}
                <span class="quiet">{sourceWords(t, row)}</span>
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={t('admin_reach')}>
        <ul class="plain">
          {reachWords(t, reach).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Part>
      <AsText t={t} text={policyText(t, status)} copyText={copyText} />
      <nav class="policy-row" aria-label={t('popup_actions')}>
        <a href="options.html">{t('popup_settings')}</a>
        <a href="help.html?topic=home">{t('options_help')}</a>
      </nav>
    </main>
  );
}

/** Names and values of a policy are in no language. */
function Code({ text }: { readonly text: string }) {
  return (
    <code dir="ltr" translate={false}>
      {text}
    </code>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="card policy-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function ReadAgain({ t, heard, readAgain }: Pick<PolicyPageProps, 't' | 'readAgain'> & { readonly heard: string }) {
  const [said, setSaid] = useState('');
  const press = async (): Promise<void> => {
    setSaid('');
    setSaid(t((await readAgain()) ? 'admin_read_done' : 'admin_read_failed'));
  };
  return (
    <div class="policy-row">
      <p>{heard}</p>
      <button type="button" onClick={() => void press()}>
        {t('admin_read')}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}

function AsText({ t, text, copyText }: Pick<PolicyPageProps, 't' | 'copyText'> & { readonly text: string }) {
  const [said, setSaid] = useState('');
  const ref = useRef<HTMLPreElement>(null);
  const copy = (): void => {
    copyText(text).then(
      () => setSaid(t('admin_copied')),
      () => {
        // A blocked clipboard leaves the keyboard's own copy.
        if (ref.current) getSelection()?.selectAllChildren(ref.current);
        setSaid(t('admin_selected'));
      },
    );
  };
  return (
    <Part title={t('admin_text')}>
      <div class="policy-row">
        <button type="button" onClick={copy}>
          {t('admin_copy')}
        </button>
        <p role="status">{said}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <pre class="policy-text" ref={ref} tabIndex={0}>
        {text}
      </pre>
    </Part>
  );
}
