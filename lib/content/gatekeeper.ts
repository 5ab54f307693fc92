import { type Decision, decide } from '../core/decide';
import type { Answer, Kind } from '../core/ledger';
import { messageType, type PauseSign, type RelayedAnswer, type RelayedAsk } from '../core/messages';
import { chooseQuestion } from '../core/questions';
import type { CameraElement } from './camera-lock';
import { api, send } from './native';
import { showPause } from './pause-dialog';
import { offerHelp, type Reminders } from './reminders';
import type { Session } from './session';
import { closeStrip } from './strip-popover';

/** Decides when the person is asked and carries the answer back. Everything that is held goes through `ask`. */
export interface Gatekeeper {
  /** Resolves with true when the moment may go on. Does not reject; stays open while the person has not answered. */
  ask(kind: Kind, element?: CameraElement): Promise<boolean>;
  /** What would happen now, without showing anything. */
  foresee(kind: Kind): Decision;
  /** Shows a pause for another frame of this tab. */
  answerFor(ask: RelayedAsk): Promise<RelayedAnswer>;
}

type PauseDecision = Extract<Decision, { action: 'pause' }>;

interface Parts {
  readonly win: Window;
  readonly session: Session;
  readonly reminders: Reminders;
  readonly random: () => number;
  /** Strict mode: has the browser's own lock opened. */
  readonly unlock: (element?: CameraElement) => Promise<boolean>;
}

/** The smallest frame that a pause fits into, in CSS pixels. A smaller one asks the top frame to show it. */
const smallestFrame = { width: 300, height: 340 };
/** How long the worker may take to answer at all. It may have to start first. */
const workerMs = 1000;
const relayTries = 9;

function fits(win: Window): boolean {
  return win === win.top || (win.innerWidth >= smallestFrame.width && win.innerHeight >= smallestFrame.height);
}

/**
 * Where a pause can be shown and trusted. The page around a frame can make the frame see-through or move it; Chromium
 * tells the pause about that, Firefox does not, so there the top frame shows the pauses of all others.
 */
function isOwnMaster(win: Window): boolean {
  return import.meta.env.FIREFOX ? win === win.top : fits(win);
}

/** A prerendered page is not on screen; the browser itself keeps its camera waiting until it is. */
function activated(doc: Document): Promise<void> | null {
  // Compared, because in Firefox an image of that name would stand here.
  if ((doc as Document & { prerendering?: boolean }).prerendering !== true) return null;
  return new Promise((resolve) => doc.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}

export function openGatekeeper({ win, session, reminders, random, unlock }: Parts): Gatekeeper {
  /** Asks of one kind share one pause; another kind waits until that one is answered. */
  const pausing = new Map<Kind, Promise<Answer | null>>();
  /** What the popup has to know: a pause waits here, or the page fought one until it was given up. */
  let sign: PauseSign | null = null;
  let refuse: (() => void) | null = null;

  /** Lets the popup look at this frame's pause and answer "not now": a page can spoil a pause, but not the popup. */
  function listenToPopup(): void {
    // Gone after an update of the extension.
    api.runtime?.onMessage?.addListener((message: unknown, _sender, reply) => {
      const type = messageType(message);
      if (type === 'not-now') refuse?.();
      // Only a frame that has something to say answers; the popup asks all of them at once.
      if (type === 'pause-sign' && sign) reply(sign);
    });
  }
  /** What was answered last, and when: a small frame may hear of it only when it asks again. */
  let last: { readonly kind: Kind; readonly answer: Answer | null; readonly at: number } | null = null;

  async function pauseHere(kind: Kind, decision: PauseDecision): Promise<Answer | null> {
    const question = chooseQuestion({
      kind,
      recent: session.questions(),
      firstOnSite: decision.firstOnSite,
      pushed: decision.reason === 'pushed',
      random: random(),
    });
    closeStrip();
    const { pauseSeconds } = session.view();
    const shown = showPause({ kind, reason: decision.reason, question, pauseSeconds });
    let isLeft = false;
    const leave = (): void => {
      isLeft = true;
      shown.end(null);
    };
    win.addEventListener('pagehide', leave);
    if (!refuse) listenToPopup();
    refuse = () => shown.end('stop');
    sign = 'waiting';
    const answer = await shown.answer;
    win.removeEventListener('pagehide', leave);
    sign = answer === null && !isLeft ? 'tampered' : null;
    if (answer !== null) session.record({ kind, answer, full: true, question: question.id });
    if (answer === 'pushed' || answer === 'talk') void offerHelp(answer, session.view().brief);
    return answer;
  }

  async function pauseInTop(kind: Kind, decision: PauseDecision): Promise<Answer | null> {
    const ask: RelayedAsk = { kind, decision, at: Date.now() };
    // A worker that ends takes the question with it, but not the pause that the person has before them.
    for (let tries = 0; tries < relayTries; tries += 1) {
      const tab = await send<number>({ type: 'which-tab' }, workerMs);
      // A hung worker would leave the page waiting for a pause that nobody can see.
      if (!tab && !tries) break;
      const reply = tab && (await send<RelayedAnswer>({ type: 'pause-in-top', ask }));
      if (!reply) continue;
      const { answer } = reply;
      if (answer) session.record({ kind, answer, full: true, question: null }, true);
      return answer;
    }
    return fits(win) ? pauseHere(kind, decision) : null;
  }

  function pause(kind: Kind, decision: PauseDecision): Promise<Answer | null> {
    const open = pausing.get(kind);
    if (open) return open;
    const show = isOwnMaster(win) ? pauseHere : pauseInTop;
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
    ask: (kind, element) =>
      settle(kind)
        .then((goesOn) => (goesOn && kind === 'camera' && session.view().strict ? unlock(element) : goesOn))
        .catch(() => false),
    foresee: (kind) => decide(session.circumstances(kind)),
    // Two dialogs would fight for the top, so small frames share this frame's pause as well.
    answerFor: async ({ kind, decision, at }) => {
      await otherKinds(kind);
      if (last?.kind === kind && last.at > at) return last;
      return { answer: await pause(kind, decision) };
    },
  };
}
