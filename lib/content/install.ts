import type { CameraPermission } from '../core/protocol';
import { answerMs, openCameraLock } from './camera-lock';
import { openChannel } from './channel';
import { watchChatLook } from './chat-look';
import { holdCameraElements } from './elements';
import { openGatekeeper } from './gatekeeper';
import { send } from './native';
import { findPlace } from './place';
import { openReminders } from './reminders';
import { openSession } from './session';
import { answerMessages } from './status';
import { armSurfaces } from './surface';
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

/** Connects the parts of the isolated side in one window. Runs before the page side and before any page script. */
export function installContentGate(win: Window): void {
  const place = findPlace(win);
  const session = openSession(place, () => Date.now());
  const reminders = openReminders(session, () => channel.signal('stop'));
  const unlock = openCameraLock(() => channel.signal('live') === false);
  const gatekeeper = openGatekeeper({ win, session, reminders, random: () => Math.random(), unlock });
  const isOrphaned = hasOrphanedGate(win);

  const isGated = (): boolean => gatekeeper.foresee('picture').action !== 'allow';
  const holding: Holding = {
    win,
    isGated,
    hold: async (isOne) => !(await isOne()) || gatekeeper.ask('picture'),
    keepEntries: (transfer) => channel.keepEntries(transfer),
  };
  const inputs = holdInputs(holding);
  const listenForTransfers = holdTransfers(holding);
  const listenForElements = holdCameraElements(gatekeeper, reminders, session);
  // The pause's own listeners come first, so that a press in it reaches nothing else.
  const arm = (): void => {
    armSurfaces(win);
    listenForElements(win);
    inputs.listen(win);
    listenForTransfers(win);
    watchChatLook(win);
  };

  const channel = openChannel(win, {
    ask: async (kind, files) => {
      if (kind === 'camera' && isOrphaned) return reminders.reload();
      if (kind === 'camera') return gatekeeper.ask(kind);
      if (kind === 'picture') return holding.hold(async () => holdsPicture(await files()));
      return send<CameraPermission>({ type: kind }, answerMs);
    },
    isGated,
    onNode: (node) => {
      inputs.watch(node);
      // The window that the node belongs to has to know as well: this one may go away before the person has chosen.
      const { defaultView } = node.ownerDocument ?? (node as Document);
      defaultView?.performance.dispatchEvent(new FocusEvent(nodeEvent, { relatedTarget: node }));
    },
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
