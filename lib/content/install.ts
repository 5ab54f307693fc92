import type { Reason } from '../core/decide';
import type { CameraPermission, PageRequest } from '../core/protocol';
import { answerMs, type CameraElement, openCameraLock } from './camera-lock';
import { askPeer, openChannel } from './channel';
import { watchChatLook } from './chat-look';
import { holdCameraElements } from './elements';
import { openGatekeeper } from './gatekeeper';
import { type Hands, offerHands } from './hands';
import { send } from './native';
import { findPlace } from './place';
import { offerHelp, remind } from './reminders';
import { openSession } from './session';
import { answerMessages } from './status';
import { armSurfaces, closeSurface, isPausing, openSurface } from './surface';
import { openTracks } from './tracks';
import type { Holding } from './uploads/holding';
import { holdInputs } from './uploads/inputs';
import { holdsPicture } from './uploads/recognise';
import { holdTransfers } from './uploads/transfers';

/**
 * True in a Firefox tab that was open while Pausepoint was updated: the page still has the gate of the version before,
 * whose isolated side the browser has taken away, so that it refuses everything. Only a reload mends that.
 */
function hasOrphanedGate(win: Window): boolean {
  type PageWindow = { MediaDevices?: { prototype: MediaDevices } };
  const page = (win as { wrappedJSObject?: PageWindow }).wrappedJSObject;
  const call = page?.MediaDevices?.prototype.getUserMedia;
  return call !== undefined && !String(call).includes('getUserMedia');
}

const nodeEvent = 'pp-node';
/** Within this time a second question about the same thing comes from the other gate of the same window. */
const passMs = 1000;
/** How long the worker may take to bring the control. It may have to start first. */
const bringMs = 1000;

/** Connects the parts of the isolated side in one window. Runs before the page side and before any page script. */
export function installContentGate(win: Window): void {
  const place = findPlace(win);
  const session = openSession(place, () => Date.now());
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
  offerHands(hands);
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
  const isOrphaned = import.meta.env.FIREFOX && hasOrphanedGate(win);

  const isGated = (): boolean => gatekeeper.foresee('picture').action !== 'allow';
  /** In a window that was gated from here, our script that runs there by now knows more and shows the pause. */
  const peerAt = (target: EventTarget | null): MessagePort | null | undefined => {
    const node = target as Node | null;
    return channel.peerOf((node?.ownerDocument ?? (node as Document | null))?.defaultView);
  };
  const holding: Holding = {
    win,
    isGated: (target) => {
      const peer = peerAt(target);
      return peer ? !peer.dispatchEvent(new Event('gated', { cancelable: true })) : isGated();
    },
    hold: async (target, isOne) => {
      if (!(await isOne())) return true;
      const peer = peerAt(target);
      return peer ? askPeer(peer) : gatekeeper.ask('picture');
    },
    keepEntries: (transfer) => channel.keepEntries(transfer),
  };
  const inputs = holdInputs(holding);
  const listenForTransfers = holdTransfers(holding);
  const listenForElements = holdCameraElements(gatekeeper, session);
  const armRoutes = (target: Window): void => {
    listenForElements(target);
    inputs.listen(target);
    listenForTransfers(target);
  };
  // The pause's own listeners come first, so that a press in it reaches nothing else.
  const arm = (): void => {
    // In a frame only when a pause opens there, which is rare: each listener costs every frame of every page.
    if (win === win.top) armSurfaces(win);
    armRoutes(win);
    watchChatLook(win);
  };

  /** What a person let pass last, and the channel it was asked by. */
  let passed: readonly [kind: PageRequest['kind'], port: MessagePort, at: number] | null = null;
  const justPassed = (kind: PageRequest['kind'], port?: MessagePort): boolean =>
    passed !== null && passed[0] === kind && passed[1] !== port && performance.now() - passed[2] < passMs;

  const channel = openChannel(win, {
    ask: async (kind, port, files) => {
      if (kind === 'permission') return send<CameraPermission>({ type: kind }, answerMs);
      // A window that kept its gate over a navigation has two, one in the other, and both ask.
      if (justPassed(kind, port)) return true;
      if (kind === 'camera' && isOrphaned && !channel.isTaken) {
        remind('reload');
        return false;
      }
      const allow = await (kind === 'camera'
        ? gatekeeper.ask(kind)
        : holding.hold(null, async () => kind === 'seen' || holdsPicture(await files())));
      if (allow) passed = [kind, port, performance.now()];
      return allow;
    },
    isGated,
    isGranted: () => justPassed('camera'),
    onTrack: tracks.hear,
    onNode: (node) => {
      inputs.watch(node);
      // The window that the node belongs to has to know as well: this one may go away before the person has chosen.
      const { defaultView } = node.ownerDocument ?? (node as Document);
      const note = (type: string) => new FocusEvent(type, { relatedTarget: node });
      const peer = channel.peerOf(defaultView);
      if (defaultView === win) arm();
      else if (defaultView && peer !== undefined) {
        armRoutes(defaultView);
        peer?.dispatchEvent(note('rearm'));
      } else defaultView?.performance.dispatchEvent(note(nodeEvent));
    },
    onWindow: armRoutes,
  });
  arm();
  // Other windows of the page tell this one here, on an object that no document.open() clears. Being first, this listener
  // keeps the event from the page; one that the page sends changes nothing.
  win.performance.addEventListener(nodeEvent, (event) => {
    event.stopImmediatePropagation();
    arm();
    const { relatedTarget } = event as FocusEvent;
    if (relatedTarget) inputs.watch(relatedTarget as Node);
  });
  if (win !== win.top) return;
  // The top frame reads ahead, so that a pause waits for nothing; other frames read when they are first asked.
  void session.ready();
  answerMessages(place, session, gatekeeper);
}
