import type { StripAct } from '../../components/strip/Strip';
import type { Reason } from '../core/decide';
import type { Kind } from '../core/ledger';
import type { HelpTopic } from '../core/messages';
import type { HelpBrief } from '../core/page-view';
import { send } from './native';
import type { Session } from './session';
import { showStrip } from './strip-popover';
import { type ContentKey, text } from './text';

/** The small strips. None of them holds anything up. */
export interface Reminders {
  /** A moment went through without a full pause. */
  passed(kind: Kind, reason: Reason): void;
  /** Writes down that something is wrong, and opens help. */
  getHelp(): null;
  /** A page asked again too soon. */
  refused(reason: Reason): void;
  /** A `<camera>` button was held; the browser wants the person's own second press. */
  pressAgain(): void;
  /** The page has to be loaded again before a camera can work. Gives the answer to the page: no. */
  reload(): false;
}

const helpMs = 1500;

/**
 * Opens the help page. Where that fails (the worker hangs, the extension was updated) the strip says so and names a
 * number to call, so that no error hides help.
 */
export async function offerHelp(topic: HelpTopic, brief: HelpBrief | null): Promise<void> {
  const opened = await send<boolean>({ type: 'open-help', topic }, helpMs);
  if (opened) return;
  const detail = brief ? text('help_call', brief.name, brief.phone) : '';
  showStrip({ headline: text('help_failed'), detail });
}

/** @param stopCamera ends the camera tracks that this frame was given */
export function openReminders(session: Session, stopCamera: () => void): Reminders {
  // Looked up when a strip is shown: at the start of each frame it would cost a call, and the words are not in yet.
  const action = (act: StripAct, key: ContentKey) => ({ act, label: text(key) });
  const wrong = () => action('pushed', 'strip_wrong');
  const getHelp = (): null => {
    session.record({ kind: 'camera', answer: 'pushed', full: false, question: null });
    void offerHelp('pushed', session.view().brief);
    return null;
  };
  return {
    getHelp,
    passed: (kind, reason) => {
      const first = kind === 'camera' ? action('stop', 'strip_stop') : action('ask', 'strip_ask');
      showStrip({
        headline: text(kind === 'camera' ? 'strip_camera' : 'strip_picture'),
        detail: text(`reason_${reason}`),
        actions: [first, wrong()],
        onAct: (act) => {
          if (act === 'pushed') return getHelp();
          // As good as a "not now": the next ask pauses, also on the next page of this visit.
          session.record({ kind, answer: 'stop', full: true, question: null });
          if (act === 'ask') return text('strip_asking');
          stopCamera();
          return text('strip_stopped');
        },
      });
    },
    refused: (reason) =>
      showStrip({
        headline: text('strip_refused'),
        detail: text(`reason_${reason}`),
        actions: [action('change', 'strip_change'), wrong()],
        onAct: (act) => {
          if (act === 'pushed') return getHelp();
          session.forgetAnswer('camera');
          return text('strip_changed');
        },
      }),
    reload: () => {
      showStrip({ headline: text('strip_refused'), detail: text('strip_reload') });
      return false;
    },
    pressAgain: () => showStrip({ headline: text('strip_element') }),
  };
}
