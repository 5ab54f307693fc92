import { composers } from './structure';
import { gatherLimit, sameWords, tidy } from './words-of';

/** So long after the last key a draft is looked at. */
const restMs = 400;
/** Within this time what was sent appears among the messages. */
const echoMs = 5000;
/** What is for secrets or for paying is not read at all. */
const secret =
  'input,[type="password"],[autocomplete^="cc-"],[autocomplete*="password"],[autocomplete="one-time-code"],[name*="password" i],[name*="card" i],[name*="cvc" i],[name*="iban" i]';

export interface Composing {
  /** Whether these words were sent from here just now. Told once for each message. */
  isEcho(words: string): boolean;
}

interface Parts {
  readonly win: Window;
  /** Called with what stands in the message box: when the person rests, and before it is sent. */
  readonly onDraft: (text: string) => void;
  readonly signal: AbortSignal;
}

/** The message box that an event happened in, or null. Goes into open shadow roots. */
function boxOf(event: Event): HTMLElement | null {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return null;
  const box = target.closest<HTMLElement>(composers);
  if (!box || box.matches(secret)) return null;
  // A form that also takes a password or a card is none of ours.
  return box.closest('form')?.querySelector('input[type="password"],[autocomplete^="cc-"]') ? null : box;
}

function textIn(box: HTMLElement): string {
  const text = box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '');
  return tidy(text.slice(0, gatherLimit));
}

/**
 * Follows the message box: for drafts, and to tell which of the messages that appear are the person's own. Only what a
 * person types counts. Nothing is held up, and no key is taken.
 */
export function followComposer({ win, onDraft, signal }: Parts): Composing {
  let box: HTMLElement | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let sent: { words: string; at: number }[] = [];
  let last = '';

  const told = new Set<string>();
  function tell(text: string): void {
    if (text.length < 4 || told.has(text)) return;
    told.clear();
    told.add(text);
    onDraft(text);
  }
  function onInput(event: Event): void {
    if (!event.isTrusted) return;
    const found = boxOf(event);
    if (!found) return;
    box = found;
    clearTimeout(rest);
    const text = textIn(found);
    // Emptied at once: it went off, whatever sent it.
    if (!text && last.length > 1) noteSent(last);
    last = text;
    rest = setTimeout(() => box && tell(textIn(box)), restMs);
  }
  function noteSent(text: string): void {
    const words = sameWords(text);
    const at = performance.now();
    sent = [...sent.filter((one) => at - one.at < echoMs && one.words !== words), { words, at }].slice(-8);
  }
  function onSend(event: Event): void {
    if (!event.isTrusted) return;
    if (event instanceof KeyboardEvent) {
      if (event.key !== 'Enter' || event.isComposing) return;
      box = boxOf(event) ?? box;
    }
    const text = box?.isConnected ? textIn(box) : '';
    if (!text) return;
    clearTimeout(rest);
    noteSent(text);
    tell(text);
  }
  const options = { capture: true, passive: true, signal };
  win.addEventListener('input', onInput, options);
  win.addEventListener('keydown', onSend, options);
  win.addEventListener('submit', onSend, options);
  win.addEventListener('pointerdown', onSend, options);
  signal.addEventListener('abort', () => clearTimeout(rest));
  return {
    isEcho: (words) => {
      const same = sameWords(words);
      const now = performance.now();
      // A row may carry a name or a time beside the words.
      const found = sent.find(
        (one) => now - one.at < echoMs && (one.words === same || (one.words.length > 7 && same.endsWith(one.words))),
      );
      if (found) sent = sent.filter((one) => one !== found);
      return found !== undefined;
    },
  };
}
