import { Pause } from '../../components/pause/Pause';
import { pauseAdvice, pauseWords } from '../../components/pause/pause-words';
import type { Reason } from '../core/decide';
import type { Answer, Kind } from '../core/ledger';
import { canContinue, openPause, type PauseAct, type PauseEvent, stepPause } from '../core/pause';
import type { Question } from '../core/questions';
import { keepCaret } from './caret';
import { draw, html } from './dom-jsx';
import { type Guard, guardSurface } from './guard';
import { closeSurface, openSurface, portrait } from './surface';
import { text } from './text';

export interface PauseRequest {
  readonly kind: Kind;
  readonly reason: Reason;
  readonly question: Question;
  readonly pauseSeconds: number;
}

export interface ShownPause {
  /** What the person chose; null when the pause could not be kept on top. Does not reject. */
  readonly answer: Promise<Answer | null>;
  /** Closes the pause with this answer, unless it has one. */
  end(answer: Answer | null): void;
}

/** A double click on the page's own button must not run on into the pause. */
const settleMs = 400;

/** Runs once something has been painted. A hidden or throttled page paints nothing, so a timer stands by. */
function afterNextFrame(run: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (!isDone) run();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 100);
}

/**
 * Shows the pause over the page. Whatever breaks, nobody has said yes: then it throws, or the answer is null.
 */
export function showPause({ kind, reason, question, pauseSeconds }: PauseRequest): ShownPause {
  let state = openPause(kind, question, pauseSeconds);
  let drawn = '';
  let isOver = false;
  let guard: Guard | null = null;
  let resolve: (answer: Answer | null) => void;
  const answer = new Promise<Answer | null>((settle) => {
    resolve = settle;
  });
  const openedAt = performance.now();
  const putCaretBack = keepCaret(document);
  const stop = (): void => step({ type: 'act', act: 'stop' });
  const dialog = document.createElementNS(html, 'dialog') as HTMLDialogElement;
  const surface = openSurface({
    isModal: true,
    onPress: (act, press) => {
      if (act === 'continue' && (performance.now() - openedAt < settleMs || !guard?.isSeen(press))) return;
      step({ type: 'act', act: act as PauseAct });
    },
    onEscape: stop,
    isWhole: () => {
      const isWhole = !import.meta.env.FIREFOX || !drawn || portrait(surface) === drawn;
      if (!isWhole) end(null);
      return isWhole;
    },
  });
  const words = pauseWords(text, { kind, question, reason });
  const timer = setTimeout(() => step({ type: 'waited' }), pauseSeconds * 1000);
  const end = (given: Answer | null): void => {
    isOver = true;
    clearTimeout(timer);
    guard?.stop();
    putCaretBack(); // First: an editor that gets the focus makes a caret of its own where there is none.
    dialog.close(); // Gives the focus back to where it was.
    closeSurface(surface);
    resolve(given);
  };
  const redraw = (): void => {
    draw(
      <Pause words={words} chosen={state.chosen} advice={pauseAdvice(text, state)} isOpen={canContinue(state)} />,
      dialog,
    );
    if (import.meta.env.FIREFOX) drawn = portrait(surface);
  };
  const step = (event: PauseEvent): void => {
    state = stepPause(state, event);
    if (state.answer !== null) end(state.answer);
    else redraw();
  };

  dialog.translate = false; // It has its own language, and a translated pause would look tampered with.
  dialog.setAttribute('aria-labelledby', 'pp-headline');
  dialog.setAttribute('aria-describedby', 'pp-body');
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    stop();
  });
  surface.root.append(dialog);
  try {
    guard = guardSurface({ surface, dialog, onLost: () => end(null) });
  } catch {
    // The page took the pause away while it opened. Left behind, the surface would swallow every press in the tab.
    end(null);
  }
  // The first text of a fresh renderer takes longer than all the rest (fonts); the page is held and covered before it.
  afterNextFrame(() => {
    if (isOver) return;
    try {
      redraw();
      guard?.watch('[data-act="continue"]');
    } catch {
      end(null); // An empty box would hold the page without a way on.
    }
  });
  return { answer, end };
}
