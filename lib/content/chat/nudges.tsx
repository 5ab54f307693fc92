import { Nudge, type NudgeAct } from '../../../components/nudge/Nudge';
import nudgeCss from '../../../components/nudge/nudge.css?inline';
import { nudgeWords } from '../../../components/nudge/nudge-words';
import type { ToTab } from '../../core/messages';
import type { ChatRisk } from '../../core/nudge';
import { mayTakeTopLayer } from '../control/top-layer';
import { readWords } from '../control/words';
import { draw, html } from '../dom-jsx';
import { borrowHands, type Hands } from '../hands';
import { api, send } from '../native';
import { text } from '../text';
import { claim } from './engine-link';
import { composersOf } from './structure';

/** A quiet line goes by itself; a card stays until it is answered. */
const chipMs = 30_000;
/** A key or a click that was meant for the page must not answer a nudge that has just come. */
const settleMs = 500;

/** Where no message box is: below the top of the window, or at its foot where the page writes at the top. */
function freePlace(): 'top' | 'bottom' {
  const boxes = composersOf(document).map((box) => box.getBoundingClientRect());
  return boxes.some(({ top, bottom }) => (top + bottom) / 2 < innerHeight / 2) ? 'bottom' : 'top';
}

function show(hands: Hands, risk: ChatRisk): () => void {
  const shownAt = performance.now();
  const isTopLayer = mayTakeTopLayer();
  const holder = document.createElementNS(html, 'div');
  const { shadow, close: closeBox } = hands.openBox((act) => {
    if (performance.now() - shownAt >= settleMs) press(act as NudgeAct);
  });
  const close = (): void => {
    clearInterval(timer);
    closeBox();
  };
  function press(act: NudgeAct): void {
    close();
    if (act === 'pushed') hands.help();
    else if (act === 'talk') void send({ type: 'open-help', topic: 'talk' });
    else if (act !== 'close') void send({ type: 'chat-answer', contact: risk.contact, answer: act });
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(nudgeCss);
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  // Spoken when it comes, and only then: a region has to be there before its words.
  holder.setAttribute('role', 'status');
  shadow.append(holder);
  draw(<Nudge {...nudgeWords(text, risk)} place={freePlace()} isTopLayer={isTopLayer} />, holder);
  if (isTopLayer) (holder.firstElementChild as HTMLElement).showPopover();
  const timer = setInterval(() => {
    // Whoever points at it or has the focus in it is reading (WCAG 2.2.1).
    // So is nobody whose tab is in the back: it stays until they have come.
    if (document.visibilityState === 'hidden') return;
    if (risk.level === 'gentle' && !shadow.activeElement && !holder.matches(':hover')) close();
  }, chipMs);
  return close;
}

/** Shows nudges in the top frame, one at a time: a card takes the place of a line. */
export function startNudges(): void {
  const hands = borrowHands();
  if (!hands || !claim('ppChatNudges')) return;
  let close = (): void => undefined;
  api.runtime.onMessage.addListener((raw: unknown) => {
    const message = raw as ToTab; // Only our own scripts and pages can send.
    if (message.type !== 'chat-nudge') return;
    void readWords().then(() => {
      close();
      close = show(hands, message.risk);
    });
  });
}
