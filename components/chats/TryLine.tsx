import { useMemo, useState } from 'preact/hooks';
import type { LanguageTable } from '../../lib/core/risk/table';
import type { Copy } from '../shared/copy';
import { judgeLines, type TriedLine } from './judge-lines';
import './TryLine.css';

export interface TryLineProps {
  readonly t: Copy;
  readonly tables: readonly LanguageTable[];
}

const linesLimit = 30;

/** A box to type a line into, with what would happen and why. Runs here, with the same rules, and keeps nothing. */
export function TryLine({ t, tables }: TryLineProps) {
  const [lines, setLines] = useState<readonly TriedLine[]>([]);
  const [from, setFrom] = useState<TriedLine['from']>('them');
  const [text, setText] = useState('');
  const isTyping = text.trim() !== '';
  const shown = useMemo(() => (isTyping ? [...lines, { from, text }] : lines), [lines, from, text, isTyping]);
  const { level, reasons } = useMemo(() => judgeLines(shown, tables), [shown, tables]);

  const add = (event: Event): void => {
    event.preventDefault();
    if (isTyping) setLines([...lines, { from, text: text.trim() }].slice(-linesLimit));
    setText('');
  };
  return (
    <section class="card try-line" aria-labelledby="chats-try">
      <h2 id="chats-try">{t('chats_try')}</h2>
      <p>{t('chats_try_intro')}</p>
      {lines.length > 0 && (
        <ol class="try-lines" aria-label={t('chats_try_lines')}>
          {lines.map((line, index) => (
            <li key={index} class={`try-${line.from}`}>
              <strong>{t(`chats_try_${line.from}`)}:</strong> {line.text}
            </li>
          ))}
        </ol>
      )}
      <form onSubmit={add}>
        <fieldset class="row">
          <legend>{t('chats_try_who')}</legend>
          {(['them', 'me'] as const).map((who) => (
            <label key={who}>
              <input type="radio" name="who" checked={from === who} onChange={() => setFrom(who)} />{' '}
              {t(`chats_try_${who}`)}
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for="chats-line">{t('chats_try_line')}</label>
          <input
            id="chats-line"
            type="text"
            autocomplete="off"
            maxLength={600}
            value={text}
            aria-describedby="chats-result"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <div class="row">
          <button type="submit" class="primary">
            {t('chats_try_next')}
          </button>
          <button type="button" onClick={() => setLines([])}>
            {t('chats_try_again')}
          </button>
        </div>
      </form>
      <div id="chats-result" class={`try-verdict try-${level}`} role="status">
        {shown.length > 0 && <p>{t(`chats_result_${level}`)}</p>}
        {reasons.length > 0 && (
          <>
            <p>{t('chats_result_why')}</p>
            <ul>
              {reasons.map((reason) => (
                <li key={reason}>{t(`reason_risk_${reason}`)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
