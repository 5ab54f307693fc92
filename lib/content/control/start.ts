import type { CameraAct } from '../../core/live-cameras';
import type { ToTab } from '../../core/messages';
import { takeHands } from '../hands';
import { api, send } from '../native';
import { openCare } from './care';
import { openPanel } from './panel';
import { openStrips } from './strip';
import { readWords } from './words';

/** Starts the control in one frame; in the top frame with what a person sees of it. */
export function startControl(win: Window): void {
  const hands = takeHands();
  if (!hands) return;
  const isTop = win === win.top;
  const report = (live: boolean, covered: boolean): void => void send({ type: 'camera-now', live, covered });
  const care = openCare(hands, report);
  const act = (what: CameraAct, isNoted: boolean): void => {
    care.act(what);
    // One frame writes it down, the others keep it in mind: the next ask pauses.
    if (what === 'stop' && !(isTop && isNoted)) hands.note('stop', isNoted || !isTop);
  };
  const words = readWords();
  const showStrip = openStrips(
    hands,
    words.then(() => undefined),
  );
  const panel = isTop ? openPanel(hands, care, words) : null;
  api.runtime.onMessage.addListener((raw: unknown, _sender, reply) => {
    const message = raw as ToTab; // Only our own scripts and pages can send.
    if (message.type === 'camera-do') {
      act(message.act, message.isNoted === true);
      reply(true);
    } else if (message.type === 'camera-look') reply(care.look());
    else if (message.type === 'camera-news') panel?.hear(message);
    else if (message.type === 'show-strip') showStrip(message.note);
  });
  // Best effort: the background looks after frames that go away without a word.
  win.addEventListener('pagehide', () => care.look().live && report(false, false));
  win.addEventListener('pageshow', () => care.look().live && report(true, care.look().covered));
}
