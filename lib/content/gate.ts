import type { Reason } from '../core/decide';
import { noteEvent, type QuestionKind, sayOpen, sayRearm } from '../core/protocol';
import { type CameraElement, openCameraLock } from './camera-lock';
import { askPeer, openChannel } from './channel';
import { countLists } from './chat-look';
import { holdCameraElements, isPress } from './elements';
import { openGatekeeper } from './gatekeeper';
import type { Hands } from './hands';
import { send } from './native';
import { tellWindow } from './node-bus';
import { findPlace } from './place';
import { offerHelp, remind } from './reminders';
import { openSession } from './session';
import { answerMessages, type OnMessage } from './status';
import { armSurfaces, closeSurface, isPausing, onSurface, openSurface } from './surface';
import { openTracks } from './tracks';
import type { Holding } from './uploads/holding';
import { holdInputs } from './uploads/inputs';
import { holdsPicture } from './uploads/recognise';
import { holdTransfers } from './uploads/transfers';
import type { Wire } from './wire';

/** Within this time a second question about the same thing comes from the other gate of the same window. */
const passMs = 1000;
/** How long the worker may take to bring the control. It may have to start first. */
const bringMs = 1000;

/** The isolated side of one window. */
export interface Gate {
  readonly hands: Hands;
  /** Something that was said on the wire. */
  hear(event: Event): void;
  /** Something that happened in a window which is listened to. */
  route(event: Event): void;
  /** A node that another window of the page tells of. */
  onNode(node: EventTarget | null): void;
  /** A press or a key in the top frame. */
  onPress(event: Event): void;
  /** What the background or the popup says to the top frame. */
  readonly onMessage: OnMessage;
}

/** What lib/content/install has set up before. */
export interface Installed {
  readonly win: Window;
  readonly wire: Wire;
  /** Listens to a window for everything by which a picture or a camera may come. */
  readonly listen: (target: Window) => void;
  /** When the page began, in milliseconds since the epoch. */
  readonly openedAt: number;
  /** Only a reload of this page brings its gate back. */
  readonly isOrphaned: boolean;
}

/**
 * Connects the parts of the isolated side in one window. It runs once there is something to hear or to hold: most frames
 * never have anything, so the build makes this file and all that it imports one function that is called then
 * (scripts/late-part.ts). Nothing here may count on having been there before the page.
 */
export function openGate({ win, wire, listen, openedAt, isOrphaned }: Installed): Gate {
  const place = findPlace(win);
  const session = openSession(place, () => Date.now(), openedAt);
  const tracks = openTracks((track) => hands.onTrack(track));
  const note: Hands['note'] = (answer, isTold, kind = 'camera') =>
    session.record({ kind, answer, full: answer === 'stop', question: null }, isTold);
  const hands: Hands = {
    tracks,
    onTrack: () => bring(null),
    openBox: (onPress) => {
      const surface = openSurface({ isModal: false, onPress, onEscape: () => undefined });
      return { box: surface.host, shadow: surface.root, close: () => closeSurface(surface) };
    },
    isPausing,
    note,
    forget: () => session.forgetAnswer('camera'),
    find: session.find,
    closeStrip: () => undefined,
    help: () => {
      note('pushed');
      void offerHelp('pushed', session.view().brief);
    },
  };
  /** Has the control come, here and to the top frame. Who has switched the camera's pause off wants neither. */
  const bring = async (why: Reason | null): Promise<unknown> =>
    session.view().camera && send({ type: 'camera-soon', why }, bringMs);
  const letOn = async (why: Reason | null, element?: CameraElement): Promise<void> => {
    if (element) tracks.elements.push(element);
    if (element) hands.onTrack();
    hands.closeStrip();
    const coming = bring(why);
    // The tab may be covered, and the top frame knows that by itself.
    if (win !== win.top) await coming;
  };
  const unlock = openCameraLock(() => tracks.isLive() || channel.isExpecting());
  const gatekeeper = openGatekeeper({
    win,
    session,
    random: () => Math.random(),
    closeStrip: () => hands.closeStrip(),
    letOn,
    unlock,
  });

  const isGated = (): boolean => gatekeeper.foresee('picture').action !== 'allow';
  /** In a window that was gated from here, our script that runs there by now knows more and shows the pause. */
  const peerAt = (target: EventTarget | null): EventTarget | null | undefined => {
    const node = target as Node | null;
    return channel.peerOf((node?.ownerDocument ?? (node as Document | null))?.defaultView);
  };
  const holding: Holding = {
    isGated: (target) => {
      const peer = peerAt(target);
      return peer ? peer.dispatchEvent(new FocusEvent(noteEvent, { detail: sayOpen, cancelable: true })) : isGated();
    },
    hold: async (target, isOne) => {
      if (!(await isOne())) return true;
      const peer = peerAt(target);
      return peer ? askPeer(peer) : gatekeeper.ask('picture');
    },
    route: (event) => route(event),
    keepEntries: (transfer) => channel.keepEntries(transfer),
  };
  const inputs = holdInputs(holding);
  const onTransfer = holdTransfers(holding);
  const onElementPress = holdCameraElements(gatekeeper, session);
  const route = (event: Event): void => {
    switch (event.type) {
      case 'dragstart':
      case 'dragenter':
      case 'drop':
      case 'paste':
        inputs.onDrag(event);
        if (event.type !== 'dragenter') onTransfer(event);
        break;
      case 'input':
      case 'change':
        inputs.onInput(event);
        break;
      case import.meta.env.FIREFOX ? 'focus' : 'focusin':
        countLists(event);
        // An access key: the click that it makes comes to an input that a page may have taken out as it got the focus.
        if (import.meta.env.FIREFOX) inputs.onClick(event);
        break;
      default:
        if (!import.meta.env.FIREFOX) onElementPress(event);
        // Before the browser makes a click of it: by then a page may have taken the input out, and no window hears that click.
        if (/^(click|mouseup|keydown)$/.test(event.type) && isPress(event)) inputs.onClick(event);
    }
  };
  // The pause's own listeners come first, so that a press in it reaches nothing else.
  const arm = (): void => {
    // In a frame only when a pause opens there, which is rare.
    if (win === win.top) armSurfaces(win);
    listen(win);
  };

  /** What a person let pass last, and the channel it was asked by. */
  let passed: readonly [kind: QuestionKind, port: EventTarget, at: number] | null = null;
  const justPassed = (kind: QuestionKind, port?: EventTarget): boolean =>
    passed !== null && passed[0] === kind && passed[1] !== port && performance.now() - passed[2] < passMs;

  /** A gate lets a camera through at this very moment. */
  let isGranted = false;
  const channel = openChannel(wire, {
    ask: async (kind, port, files) => {
      // A window that kept its gate over a navigation has two, one in the other, and both ask.
      if (justPassed(kind, port)) return 1;
      if (kind === 'camera' && isOrphaned && !wire.isTaken) {
        remind('reload');
        return 0;
      }
      let isOne = true;
      const allow = await (kind === 'camera'
        ? gatekeeper.ask(kind)
        : holding.hold(null, async () => {
            isOne = kind === 'seen' || (await holdsPicture(files));
            return isOne;
          }));
      // Nobody was asked about what is no picture.
      if (allow && isOne) passed = [kind, port, performance.now()];
      return Number(allow);
    },
    isGated,
    isGranted: (isTold) => {
      const was = isGranted;
      isGranted = isTold;
      // Where no gate is below, nobody asks, and a later call must not find it.
      queueMicrotask(() => {
        isGranted = false;
      });
      return was;
    },
    onTrack: tracks.hear,
    onNode: (node) => {
      inputs.watch(node);
      // The window that the node belongs to has to know as well: this one may go away before the person has chosen.
      const { defaultView } = node.ownerDocument ?? (node as Document);
      const peer = channel.peerOf(defaultView);
      if (defaultView === win) arm();
      else if (defaultView) {
        if (peer !== undefined || !tellWindow(defaultView, node)) listen(defaultView);
        peer?.dispatchEvent(new FocusEvent(noteEvent, { detail: sayRearm, relatedTarget: node }));
      }
    },
    onWindow: listen,
  });
  return {
    hands,
    hear: channel.hear,
    route,
    onNode: (node) => {
      arm();
      inputs.watch(node as Node | null);
    },
    onPress: onSurface,
    onMessage: answerMessages(place, session, gatekeeper),
  };
}
