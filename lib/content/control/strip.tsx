import { Strip, type StripAct, type StripProps } from '../../../components/strip/Strip';
import stripCss from '../../../components/strip/strip.css?inline';
import placeCss from '../../../components/strip/strip-place.css?inline';
import type { StripNote } from '../../core/messages';
import { draw, html } from '../dom-jsx';
import type { Hands } from '../hands';
import { type ContentKey, text } from '../text';
import { mayTakeTopLayer } from './top-layer';

interface Shown {
  readonly headline: string;
  readonly detail: string;
  readonly actions: StripProps['actions'];
}

const shownMs = 12_000;
/** One of the lines that are said after a stop, in turn. */
const warmLine = (): 1 | 2 | 3 => ([1, 2, 3] as const)[Math.floor(Math.random() * 3)] ?? 1;

/** Carries a press out and may give a sentence to show instead of the buttons. */
function carryOut(hands: Hands, act: StripAct): string {
  switch (act) {
    case 'pushed':
      hands.help();
      return '';
    case 'ask':
      // As good as a "not now": the next ask pauses, also on the next page of this visit.
      hands.note('stop', false, 'picture');
      return text('strip_asking');
    case 'change':
      hands.forget();
      return text('strip_changed');
    default:
      return '';
  }
}

function wordsOf({ what, why }: StripNote): Shown {
  const action = (act: StripAct, key: ContentKey) => ({ act, label: text(key) });
  const wrong = action('pushed', 'strip_wrong');
  const detail = why ? text(`reason_${why}`) : '';
  switch (what) {
    case 'picture':
      return { headline: text('strip_picture'), detail, actions: [action('ask', 'strip_ask'), wrong] };
    case 'refused':
      return { headline: text('strip_refused'), detail, actions: [action('change', 'strip_change'), wrong] };
    case 'element':
      return { headline: text('strip_element'), detail, actions: [] };
    case 'reload':
      return { headline: text('strip_refused'), detail: text('strip_reload'), actions: [] };
    case 'no_camera':
      return { headline: text('strip_refused'), detail: text(`control_after_${warmLine()}`), actions: [wrong] };
    case 'no_picture':
      return { headline: text('strip_kept'), detail: text('control_after_3'), actions: [wrong] };
  }
}

/** Shows reminders in the corner, each for a while. They take no focus and block nothing. */
export function openStrips(hands: Hands, ready: Promise<void>): (note: StripNote) => void {
  let current: (() => void) | null = null;
  hands.closeStrip = () => current?.();

  function show(note: StripNote): void {
    hands.closeStrip();
    let shown = wordsOf(note);
    const isTopLayer = mayTakeTopLayer();
    const holder = document.createElementNS(html, 'div');
    const { shadow, close: closeBox } = hands.openBox((pressed) => {
      const said = carryOut(hands, pressed as StripAct);
      if (!said) return close();
      shown = { headline: said, detail: '', actions: [] };
      redraw();
    });
    const close = (): void => {
      clearInterval(timer);
      closeBox();
      if (current === close) current = null;
    };
    const redraw = (): void =>
      draw(
        <Strip
          lang={text('meta_lang')}
          dir={text('meta_dir') === 'rtl' ? 'rtl' : 'ltr'}
          label={text('strip_label')}
          closeLabel={text('strip_close')}
          isTopLayer={isTopLayer}
          {...shown}
        />,
        holder,
      );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(placeCss + stripCss);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
    shadow.append(holder);
    redraw();
    if (isTopLayer) (holder.firstElementChild as HTMLElement).showPopover();
    // Whoever points at it or has the focus in it is reading; it then stays (WCAG 2.2.1).
    const timer = setInterval(() => {
      if (!shadow.activeElement && !holder.matches(':hover')) close();
    }, shownMs);
    current = close;
  }
  return (note) => void ready.then(() => show(note));
}
