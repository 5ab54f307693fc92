import { type Decision, decide } from '../core/decide';
import type { Answer, Kind } from '../core/ledger';
import type { RelayedAnswer, RelayedAsk } from '../core/messages';
import { chooseQuestion } from '../core/questions';
import { send } from './native';
import { showPause } from './pause-dialog';
import { offerHelp, type Reminders } from './reminders';
import type { Session } from './session';
import { closeStrip } from './strip-popover';

/** Decides when the person is asked and carries the answer back. Everything that is held goes through `ask`. */
export interface Gatekeeper {
  /** Resolves with true when the moment may go on. Does not reject; stays open while the person has not answered. */
  ask(kind: Kind): Promise<boolean>;
  /** What would happen now, without showing anything. */
  foresee(kind: Kind): Decision;
  /** Shows a pause for another frame of this tab. */
  answerFor(ask: RelayedAsk): Promise<RelayedAnswer>;
  readonly wasTampered: () => boolean;
}

type PauseDecision = Extract<Decision, { action: 'pause' }>;

interface Parts {
  readonly win: Window;
  readonly session: Session;
  readonly reminders: Reminders;
  readonly random: () => number;
}

/** The smallest frame that a pause fits into, in CSS pixels. A smaller one asks the top frame to show it. */
const smallestFrame = { width: 300, height: 340 };
/** How long the worker may take to answer at all. It may have to start first. */
const workerMs = 2000;
/** So often a small frame asks for a worker that does not answer, or that took the question with it. */
const relayTries = 4;

function fits(win: Window): boolean {
  return win === win.top || (win.innerWidth >= smallestFrame.width && win.innerHeight >= smallestFrame.height);
}

/** A prerendered page is not on screen; the browser itself keeps its camera waiting until it is. */
function activated(doc: Document): Promise<void> | null {
  if (!(doc as Document & { prerendering?: boolean }).prerendering) return null;
  return new Promise((resolve) => doc.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}

export function openGatekeeper({ win, session, reminders, random }: Parts): Gatekeeper {
  /** Asks of one kind share one pause; another kind waits until that one is answered. */
  const pausing = new Map<Kind, Promise<Answer | null>>();
  /** What was answered last, and when: a small frame may hear of it only when it asks again. */
  let last: { readonly kind: Kind; readonly answer: Answer | null; readonly at: number } | null = null;
  let tampered = false;

  async function pauseHere(kind: Kind, decision: PauseDecision): Promise<Answer | null> {
    const question = chooseQuestion({
      kind,
      recent: session.questions(),
      firstOnSite: decision.firstOnSite,
      pushed: decision.reason === 'pushed',
      random: random(),
    });
    closeStrip();
    const gone = new AbortController();
    win.addEventListener('pagehide', () => gone.abort(), { signal: gone.signal });
    const { pauseSeconds } = session.view();
    const answer = await showPause({ kind, reason: decision.reason, question, pauseSeconds, signal: gone.signal });
    if (answer === null) tampered ||= !gone.signal.aborted;
    else session.record({ kind, answer, full: true, question: question.id });
    gone.abort();
    if (answer === 'pushed' || answer === 'talk') void offerHelp(answer, session.view().brief);
    return answer;
  }

  async function pauseInTop(kind: Kind, decision: PauseDecision): Promise<Answer | null> {
    const ask: RelayedAsk = { kind, decision, at: Date.now() };
    // A worker that ends takes the question with it, but not the pause that the person has before them.
    for (let tries = 0; tries < relayTries; tries += 1) {
      // A hung worker would leave the page waiting for a pause that nobody can see.
      const tab = await send<number>({ type: 'which-tab' }, workerMs);
      const reply = tab && (await send<RelayedAnswer>({ type: 'pause-in-top', ask }));
      if (reply) return reply.answer;
    }
    return null;
  }

  function pause(kind: Kind, decision: PauseDecision): Promise<Answer | null> {
    const open = pausing.get(kind);
    if (open) return open;
    const show = fits(win) ? pauseHere : pauseInTop;
    const answer = show(kind, decision).catch(() => null);
    pausing.set(kind, answer);
    void answer.then((given) => {
      pausing.delete(kind);
      last = { kind, answer: given, at: Date.now() };
    });
    return answer;
  }

  async function otherKinds(kind: Kind): Promise<void> {
    for (const [other, answer] of pausing) if (other !== kind) await answer;
  }

  async function settle(kind: Kind): Promise<boolean> {
    await activated(win.document);
    await session.ready();
    await otherKinds(kind);
    const decision = decide(session.circumstances(kind));
    switch (decision.action) {
      case 'allow':
        return true;
      case 'remind':
        session.record({ kind, answer: 'continue', full: false, question: null });
        reminders.passed(kind, decision.reason);
        return true;
      case 'refuse':
        reminders.refused(decision.reason);
        return false;
      case 'pause':
        return (await pause(kind, decision)) === 'continue';
    }
  }

  return {
    ask: (kind) => settle(kind).catch(() => false),
    foresee: (kind) => decide(session.circumstances(kind)),
    // Two dialogs would fight for the top, so small frames share this frame's pause as well.
    answerFor: async ({ kind, decision, at }) => {
      await otherKinds(kind);
      if (last?.kind === kind && last.at > at) return last;
      return { answer: await pause(kind, decision) };
    },
    wasTampered: () => tampered,
  };
}
