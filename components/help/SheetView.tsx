import { useRef, useState } from 'preact/hooks';
import { stepHash } from '../../lib/core/help-route';
import { ConfirmButton } from '../shared/ConfirmButton';
import { Notice } from '../shared/Notice';
import { CopyStatus, copyLabel } from './CopyWords';
import type { HelpTranslate } from './help-copy';
import { emptySheet, type Sheet, type SheetCheck, type SheetField, sheetChecks, sheetFields, sheetText } from './sheet';
import { selectWords, useCopy } from './use-copy';
import { ViewTitle } from './ViewTitle';
import './SheetView.css';

export interface SheetViewProps {
  readonly sheet: Sheet;
  readonly t: HelpTranslate;
  readonly onSheet: (sheet: Sheet) => void;
  readonly copyText: (text: string) => Promise<void>;
  readonly print: () => void;
}

/** The step of the path that leads here. */
const proofStep = 5;

/** "Keep the proof": a list to tick, a sheet to fill in, and the sheet as text. Nothing of it is kept or sent. */
export function SheetView({ sheet, t, onSheet, copyText, print }: SheetViewProps) {
  const copying = useCopy(copyText);
  const [isCleared, setCleared] = useState(false);
  const textRef = useRef<HTMLPreElement>(null);
  const text = sheetText(t, sheet);
  const tick = (check: SheetCheck, isOn: boolean): void =>
    onSheet({ ...sheet, kept: isOn ? [...sheet.kept, check] : sheet.kept.filter((other) => other !== check) });
  const write = (field: SheetField, words: string): void => {
    setCleared(false);
    onSheet({ ...sheet, written: { ...sheet.written, [field]: words } });
  };
  return (
    <>
      <header class="view-top no-print">
        <ViewTitle>{t('sheet_title')}</ViewTitle>
        <p>{t('sheet_intro')}</p>
        <Notice tone="calm">
          <p>{t('sheet_private')}</p>
          <p>{t('sheet_no_pictures')}</p>
        </Notice>
        <p>
          <a href={stepHash(proofStep)}>{t('sheet_back')}</a>
        </p>
      </header>
      <section class="card no-print">
        <fieldset class="sheet-checks">
          <legend>{t('sheet_check_title')}</legend>
          {sheetChecks.map((check) => (
            <label key={check}>
              <input
                type="checkbox"
                autocomplete="off"
                checked={sheet.kept.includes(check)}
                onChange={(event) => tick(check, event.currentTarget.checked)}
              />
              <span>{t(`sheet_check_${check}`)}</span>
            </label>
          ))}
        </fieldset>
      </section>
      <section class="card sheet-write no-print" aria-labelledby="sheet-write">
        <h2 id="sheet-write">{t('sheet_write_title')}</h2>
        {sheetFields.map((field) => (
          <SheetLine key={field} field={field} words={sheet.written[field]} t={t} onWrite={write} />
        ))}
        <div class="help-row">
          <ConfirmButton
            label={t('sheet_clear')}
            confirmLabel={t('sheet_clear_again')}
            onConfirm={() => {
              onSheet(emptySheet);
              setCleared(true);
            }}
          />
          <p role="status">{isCleared && t('sheet_cleared')}</p>
        </div>
      </section>
      <section class="card sheet-text" aria-labelledby="sheet-text">
        <h2 class="no-print" id="sheet-text">
          {t('sheet_as_text')}
        </h2>
        <pre ref={textRef} dir="auto">
          {text}
        </pre>
        <div class="help-row no-print">
          <button type="button" onClick={print}>
            {t('sheet_print')}
          </button>
          <button
            type="button"
            onClick={() => copying.copy({ id: 'sheet', text, select: () => selectWords(textRef.current) })}
          >
            {copyLabel(t, copying.told, 'sheet', t('sheet_copy'))}
          </button>
        </div>
        <CopyStatus told={copying.told} t={t} />
      </section>
    </>
  );
}

interface SheetLineProps {
  readonly field: SheetField;
  readonly words: string;
  readonly t: HelpTranslate;
  readonly onWrite: (field: SheetField, words: string) => void;
}

/**
 * One field. Browsers may save what stands in a field, to offer it again or to bring it back after a crash; they leave
 * out a field without autocomplete, and one that has its default, so the default follows what is typed. Its spelling may
 * be checked on somebody's server, so it is not.
 */
function SheetLine({ field, words, t, onWrite }: SheetLineProps) {
  return (
    <label class="sheet-line">
      <span>{t(`sheet_${field}`)}</span>
      <textarea
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        defaultValue={words}
        value={words}
        onInput={(event) => onWrite(field, event.currentTarget.value)}
      />
    </label>
  );
}
