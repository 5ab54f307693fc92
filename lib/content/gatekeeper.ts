import { type Decision, decide, type Reason } from '../core/decide';
import type { Answer, Kind } from '../core/ledger';
import type { PauseSign, RelayedAsk, ToTab } from '../core/messages';
import { chooseQuestion } from '../core/questions';
import type { CameraElement } from './camera-lock';
import { api, send } from './native';
import { showPause } from './pause-dialog';
import { offerHelp, remind } from './reminders';
import type { Session } from './session';

/** Decides when the person is asked and carries the answer back. Everything that is held goes through `ask`. */
export interface Gatekeeper {
  /** Resolves with true when the moment may go on. Does not reject; stays open while the person has not answered. */
  ask(kind: Kind, element?: CameraElement): Promise<boolean>;
  /** What would happen now, without showing anything. */
  foresee(kind: Kind): Decision;
  /** Shows a pause for another frame of this tab, and tells all frames what came of it. */
  answerFor(ask: RelayedAsk): Promise<void>;
}

type PauseDecision = Extract<Decision, { action: 'pause' }>;

interface Parts {
  readonly win: Window;
  readonly session: Session;
  readonly random: () => number;
  /** Something newer is said. */
  readonly closeStrip: () => void;
  /** Gets everything ready for a camera that may go on, `reason` being why without a pause. Does not reject. */
  readonly letOn: (reason: Reason | null, element?: CameraElement) => Promise<void>;
  /** Strict mode: has the browser's own lock opened. */
  readonly unlock: (element?: CameraElement) => Promise<boolean>;
}

/** How long the worker may take to answer at all. It may have to start first. */
const workerMs = 2000;

/** A pause fits into this frame, when the top frame cannot show it. */
function fits(win: Window): boolean {
  return win.innerWidth >= 300 && win.innerHeight >= 340;
}

/** A prerendered page is not on screen; the browser itself keeps its camera waiting until it is. */
function activated(doc: Document): Promise<void> | null {
  // Compared, because in Firefox an image of that name would stand here.
  if ((doc as Document & { prerendering?: boolean }).prerendering !== true) return null;
  return new Promise((resolve) => doc.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}

export function openGatekeeper({ win, session, random, closeStrip, letOn, unlock }: Parts): Gatekeeper {
  /** Asks of one kind share one pause; another kind waits until that one is answered. */
  const pausing = new Map<Kind, Promise<Answer | null>>();
  /** What the popup has to know: a pause waits here, or the page fought one until it was given up. */
  let sign: PauseSign | null = null;
  let refuse: (() => void) | null = null;
  /** What waits for a pause in the top frame. */
  const relayed = new Map<Kind, (answer: Answer | null) => void>();
  let listens = false;
  /** The browser keeps its state up to date. */
  let camera: PermissionStatus | undefined;

  const isNo = (): boolean => camera?.state === 'denied';

  /**
   * The browser, a person or a school's policy has said no to this page's camera: a pause would ask for nothing. Answered
   * as the browser would, and never by letting the page try: what we see and what the page would get can differ.
   */
  async function isRefused(): Promise<boolean> {
    try {
      // The way to the browser takes as long as all the rest of a pause, so only a no is asked for once more.
      if (!camera || isNo()) camera = await win.navigator.permissions.query({ name: 'camera' });
    } catch {
      // Browsers differ in where they answer this.
    }
    return isNo();
  }

  /**
   * Hears what came of a pause in the top frame. Lets the popup look at this frame's pause and answer "not now": a page
   * can spoil a pause, but not the popup. From the first pause on, so that other frames pay nothing.
   */
  function listen(): void {
    if (listens) return;
    listens = true;
    // Gone after an update of the extension.
    api.runtime?.onMessage?.addListener((raw: unknown, _sender, reply) => {
      const message = raw as ToTab; // Only our own scripts and pages can send.
      if (message.type === 'not-now') refuse?.();
      else if (message.type === 'answered') relayed.get(message.kind)?.(message.answer);
      // Only a frame that has something to say replies; the popup asks all of them at once.
      else if (message.type === 'pause-sign' && sign) reply(sign);
    });
  }

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
    listen();
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
    listen();
    const answered = new Promise<Answer | null>((resolve) => relayed.set(kind, resolve));
    const ask: RelayedAsk = { kind, decision };
    // With a hung worker the page would wait for a pause that nobody can see.
    if (!(await send({ type: 'pause-in-top', ask }, workerMs))) return fits(win) ? pauseHere(kind, decision) : null;
    // Told by a message of its own: a person may take longer than a worker lives.
    const answer = await answered;
    if (answer) session.record({ kind, answer, full: true, question: null }, true);
    return answer;
  }

  function pause(kind: Kind, decision: PauseDecision): Promise<Answer | null> {
    const open = pausing.get(kind);
    if (open) return open;
    // The page around a frame can mask it, move it or lay something over it, and a frame is not told of all of that
    // (Firefox: of nothing; Chromium 156: not of a mask). Only the top frame shows a pause as a person sees it.
    const show = win === win.top ? pauseHere : pauseInTop;
    const answer = show(kind, decision).catch(() => null);
    pausing.set(kind, answer);
    void answer.then(() => pausing.delete(kind));
    return answer;
  }

  async function otherKinds(kind: Kind): Promise<void> {
    for (const [other, answer] of pausing) if (other !== kind) await answer;
  }

  /** Gives the reason when the moment goes on without a pause. */
  async function settle(kind: Kind, element?: CameraElement): Promise<boolean | Reason> {
    await activated(win.document);
    await session.ready();
    // A button of the browser's own can ask the person again where a page cannot; in strict mode it is we who say no.
    if (kind === 'camera' && !element && !session.view().strict && (await isRefused())) return false;
    await otherKinds(kind);
    const decision = decide(session.circumstances(kind));
    switch (decision.action) {
      case 'allow':
        return true;
      case 'remind':
        session.record({ kind, answer: 'continue', full: false, question: null });
        if (kind === 'picture') remind('picture', decision.reason);
        return decision.reason;
      case 'refuse':
        remind('refused', decision.reason);
        return false;
      case 'pause': {
        const answer = await pause(kind, decision);
        if (answer === 'stop') remind(`no_${kind}`);
        return answer === 'continue';
      }
    }
  }

  // The top frame reads ahead, so that a pause waits for nothing; other frames read when they are first asked.
  if (win === win.top) {
    void session.ready();
    void isRefused();
  }
  return {
    ask: (kind, element) =>
      settle(kind, element)
        .then(async (goesOn) => {
          if (!goesOn || kind === 'picture') return goesOn !== false;
          await letOn(goesOn === true ? null : goesOn, element);
          return !session.view().strict || unlock(element);
        })
        .catch(() => false),
    foresee: (kind) => decide(session.circumstances(kind)),
    // Two dialogs would fight for the top, so all frames share this frame's pause.
    answerFor: async ({ kind, decision }) => {
      await session.ready(); // This may be the first that this frame hears.
      await otherKinds(kind);
      await send({ type: 'answered', kind, answer: await pause(kind, decision) }, workerMs);
    },
  };
}
