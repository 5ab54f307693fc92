import { Control, type ControlAct } from '../../../components/control/Control';
import controlCss from '../../../components/control/control.css?inline';
import { type ControlState, controlWords, freshControl } from '../../../components/control/control-words';
import { type Corner, firstCorner, isCorner, nextCorner } from '../../core/corners';
import { saltedHash } from '../../core/hash';
import { type CameraAct, type CameraNews, checkinAfterMs, type LiveCamera } from '../../core/live-cameras';
import type { CameraFound } from '../../core/messages';
import { draw, html } from '../dom-jsx';
import type { Hands } from '../hands';
import { send } from '../native';
import { classOf, findPlace } from '../place';
import { text } from '../text';
import type { Care } from './care';
import { followDrag } from './drag';
import { dressOf, undoZoom } from './likeness';
import { keepOnTop } from './place-box';
import { openPressRules } from './press-rules';
import { mayTakeTopLayer } from './top-layer';
import { openWayIn } from './way-in';
import type { Stored } from './words';

/** What a person sees of the control, in the top frame. */
export interface Panel {
  hear(news: CameraNews): void;
}

const tickMs = 500;
/** All frames are looked after this often. */
const checkMs = 5000;
/** The worker looks at frames for two seconds. */
const actMs = 4000;
/** How long a sentence stays: why there was no pause, and the line after the camera is off. */
const saidMs = 12_000;
const goneMs = 6000;

export function openPanel(hands: Hands, care: Care, stored: Promise<Stored>): Panel {
  const place = findPlace(window);
  let state: ControlState = freshControl;
  let camera: LiveCamera | null = null;
  let corner: Corner = firstCorner('ltr');
  let isMeeting = false;
  let isCheckinAsked = false;
  let shown: ReturnType<typeof show> | null = null;
  let checkedAt = 0;
  let said: ReturnType<typeof setTimeout> | undefined;
  /** Folded once by itself; whoever unfolds it after that wants it so. */
  let hasFolded = false;
  /** What the control holds, as it was drawn, and how it was dressed. */
  let drawn = '';
  let dressed = '';

  const ready = stored.then(({ view, ledger }) => {
    isMeeting = classOf(place, view) === 'meeting';
    const kept: unknown = Object(ledger.corners)[saltedHash(String(ledger.salt), place.host)];
    corner = isCorner(kept) ? kept : firstCorner(text('meta_dir') === 'rtl' ? 'rtl' : 'ltr');
  });

  function redraw(): void {
    if (!shown) return;
    const isRtl = text('meta_dir') === 'rtl';
    const words = controlWords(text, state, Date.now());
    undoZoom(shown.box, shown.holder);
    draw(
      <Control
        lang={text('meta_lang')}
        dir={isRtl ? 'rtl' : 'ltr'}
        corner={corner}
        isTopLayer={shown.isTopLayer}
        {...words}
      />,
      shown.holder,
    );
    drawn = shown.shadow.innerHTML;
  }
  /** Firefox: `originalTarget` gives a page our nodes, and one that renames a button or moves it has its press. */
  function isTampered(): boolean {
    if (!import.meta.env.FIREFOX || !shown) return false;
    return shown.shadow.innerHTML !== drawn || dressOf(shown.shadow) !== dressed;
  }
  function become(change: Partial<ControlState>): void {
    state = { ...state, ...change };
    redraw();
  }
  function put(to: Corner): void {
    corner = to;
    redraw();
    void send({ type: 'corner', host: place.host, corner });
  }

  function show() {
    const { box, shadow, close } = hands.openBox((what, event) => press(what as ControlAct, event));
    const isTopLayer = mayTakeTopLayer();
    const holder = document.createElementNS(html, 'div') as HTMLElement;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(controlCss);
    const sheets = [...shadow.adoptedStyleSheets, sheet];
    shadow.append(holder);
    shadow.adoptedStyleSheets = sheets;
    if (import.meta.env.FIREFOX) dressed = dressOf(shadow);
    const isDragged = followDrag(shadow, put);
    const wayIn = openWayIn(box);
    const raise = (home: Element): void => {
      const panel = holder.firstElementChild as HTMLElement | null;
      wayIn.lead(home);
      shadow.adoptedStyleSheets = sheets;
      if (!panel?.popover) return;
      const focused = shadow.activeElement as HTMLElement | null;
      if (panel.matches(':popover-open')) panel.hidePopover();
      panel.showPopover();
      focused?.focus();
    };
    const keeper = keepOnTop({ hands, box, wayIn, shadow, raise });
    const timer = setInterval(tick, tickMs);
    // A hidden tab's timers are slow, so whoever comes back to it sees what is so now.
    const lookAgain = (): void => {
      checkedAt = 0;
      tick();
    };
    document.addEventListener('visibilitychange', lookAgain);
    const end = (): void => {
      document.removeEventListener('visibilitychange', lookAgain);
      clearInterval(timer);
      keeper.stop();
      wayIn.clear();
      close();
    };
    return {
      box,
      holder,
      shadow,
      isTopLayer,
      isDragged,
      isSeen: keeper.isSeen,
      raise: () => raise(document.documentElement),
      end,
    };
  }
  function hide(): void {
    shown?.end();
    shown = null;
    hasFolded = false;
    state = { ...freshControl, isSmall: isMeeting };
  }

  async function order(act: CameraAct): Promise<void> {
    // Here at once; the other frames by way of the background.
    care.act(act);
    become({ isShown: act === 'show' });
    if (camera && act !== 'stop') hear({ type: 'camera-news', camera: { ...camera, covered: act === 'cover' } });
    const isDone = await send<boolean>({ type: 'camera-act', act }, actMs);
    become({ isUnreached: isDone !== true });
  }
  const isMeant = openPressRules(() => performance.now());
  function press(named: ControlAct, event: Event): void {
    let act = named;
    if (isTampered()) {
      // Whatever was meant: nothing that shows anybody.
      if (act !== 'stop') act = 'cover';
      shown?.end();
      shown = show();
      redraw();
      shown.raise();
    }
    if (!isMeant(act, (event as UIEvent).detail)) return;
    switch (act) {
      case 'stop':
        hands.note('stop');
        become({ isStopped: true, isAsking: false, line: (1 + Math.floor(Math.random() * 3)) as 1 | 2 | 3 });
        void order('stop');
        break;
      case 'show':
        // A page could lay something over this button that says another thing.
        if (shown?.isSeen()) void order(act);
        break;
      case 'cover':
        void order(act);
        break;
      case 'pushed':
        // The page goes on behind the help tab.
        if (camera && !camera.covered) void order('cover');
        become({ isAsking: false });
        hands.help();
        break;
      case 'fine':
        become({ isAsking: false });
        break;
      case 'ask':
        hands.note('stop');
        become({ isNoted: true });
        break;
      case 'fold':
      case 'unfold':
        become({ isSmall: act === 'fold' });
        break;
      case 'move':
        put(nextCorner(corner));
    }
  }

  /** In a small window the whole control would lie over the middle, where the other person's face is. */
  function keepMiddleFree(): void {
    const box = shown?.shadow.querySelector('.control')?.getBoundingClientRect();
    const [x, y] = [innerWidth / 2, innerHeight / 2];
    if (hasFolded || !box || box.left > x || box.right < x || box.top > y || box.bottom < y) return;
    hasFolded = true;
    become({ isSmall: true });
  }

  function tick(): void {
    if (!shown?.isDragged()) {
      redraw();
      keepMiddleFree();
    }
    const now = Date.now();
    if (now - checkedAt > checkMs) {
      checkedAt = now;
      void check();
    }
    // In a lesson nobody has to be asked; whoever is pushed there can still press "Something's wrong".
    if (!camera || isMeeting || isCheckinAsked || now - camera.since < checkinAfterMs) return;
    isCheckinAsked = true;
    void send<boolean>({ type: 'check-in' }, actMs).then((isDue) => {
      // Nobody answered: it is asked again.
      if (isDue === null) isCheckinAsked = false;
      if (isDue && camera) become({ isAsking: true });
    });
  }

  function goOff(): void {
    if (!shown) return;
    camera = null;
    become({ camera: null, isAsking: false });
    const off = shown;
    if (state.isStopped) setTimeout(() => shown === off && !camera && hide(), goneMs);
    else hide();
  }
  function hear({ camera: found, why, isUnreached }: CameraNews): void {
    if (why) {
      become({ why, isNoted: false });
      clearTimeout(said);
      said = setTimeout(() => become({ why: null }), saidMs);
    }
    if (!found) {
      goOff();
      return;
    }
    isCheckinAsked = camera?.since === found.since ? isCheckinAsked : found.asked;
    if (!shown) {
      state = { ...state, isSmall: isMeeting };
      shown = show();
      checkedAt = Date.now();
    }
    const isNew = camera === null;
    camera = found;
    become({ camera: found, ...(isNew ? { isStopped: false, isUnreached: false } : {}) });
    if (isUnreached) become({ isStopped: true, isUnreached });
    if (isNew) shown.raise();
    if (isNew) keepMiddleFree();
  }

  const news = (heard: CameraNews): void => void ready.then(() => hear(heard));
  async function check(): Promise<void> {
    const found = await send<CameraFound>({ type: 'camera-check' }, actMs);
    if (found) news({ type: 'camera-news', camera: found.camera });
  }
  void check();
  return { hear: news };
}
