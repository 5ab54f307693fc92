import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../lib/core/ledger';
import { canContinue, openPause, type PauseAct, type PauseEvent, stepPause } from '../../lib/core/pause';
import { Pause } from './Pause';
import pauseCss from './pause.css?inline';
import looksCss from './pause-looks.css?inline';
import { type PauseSubject, type PauseTranslate, pauseAdvice, pauseWords } from './pause-words';

export interface PauseDialogProps {
  readonly t: PauseTranslate;
  readonly subject: PauseSubject;
  readonly pauseSeconds: number;
  /** Called once. The dialog stays until it is taken out of the page. */
  readonly onAnswer: (answer: Answer) => void;
}

function OpenPause({ t, subject, pauseSeconds, onAnswer }: PauseDialogProps) {
  const [state, setState] = useState(() => openPause(subject.kind, subject.question, pauseSeconds));
  const dialogRef = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = dialogRef.current;
    dialog?.showModal();
    // The headline and not a button: a stray Enter passes nothing.
    dialog?.querySelector('h2')?.focus();
    return () => dialog?.close();
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => setState((now) => stepPause(now, { type: 'waited' })), pauseSeconds * 1000);
    return () => clearTimeout(timer);
  }, [pauseSeconds]);

  const take = (event: PauseEvent): void => {
    const next = stepPause(state, event);
    setState(next);
    if (state.answer === null && next.answer !== null) onAnswer(next.answer);
  };
  const stop = (): void => take({ type: 'act', act: 'stop' });
  const press = (event: MouseEvent): void => {
    const act = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset.act;
    if (event.isTrusted && act) take({ type: 'act', act: act as PauseAct });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click comes from real buttons inside, by key or by pointer
    <dialog
      ref={dialogRef}
      aria-labelledby="pp-headline"
      aria-describedby="pp-body"
      onClick={press}
      onCancel={(event) => {
        event.preventDefault();
        stop();
      }}
      // Chromium closes at a second Escape without asking.
      onClose={stop}
    >
      <Pause
        words={pauseWords(t, subject)}
        chosen={state.chosen}
        advice={pauseAdvice(t, state)}
        isOpen={canContinue(state)}
      />
    </dialog>
  );
}

function styled(root: ShadowRoot): ShadowRoot {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pauseCss + looksCss);
  root.adoptedStyleSheets = [sheet];
  return root;
}

/**
 * The pause on a page of ours, in a shadow root as on a web page, so that one stylesheet serves both.
 * Only lib/content/pause-dialog holds anything; this one is for trying it out.
 */
export function PauseDialog(props: PauseDialogProps) {
  const hostRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const host = hostRef.current;
    if (host === null) return;
    const root = host.shadowRoot ?? styled(host.attachShadow({ mode: 'open' }));
    render(<OpenPause {...props} />, root);
    return () => render(null, root);
    // One showing is one pause: its words do not change under way.
  }, []);
  return <div ref={hostRef} />;
}
