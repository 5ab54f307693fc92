import { Strip, type StripAct, type StripProps } from '../../components/strip/Strip';
import { draw, html } from './dom-jsx';
import { closeSurface, openSurface, type Surface } from './surface';
import { text } from './text';

export interface StripRequest {
  readonly headline: string;
  readonly detail?: string;
  readonly actions?: StripProps['actions'];
  /** Carries a press out and may give a sentence to show instead of the buttons. */
  readonly onAct?: (act: StripAct) => string | null;
}

const shownMs = 12_000;
let current: { readonly close: () => void } | null = null;

/** Takes the reminder away, before something newer is said. */
export function closeStrip(): void {
  current?.close();
}

/** Shows a reminder in the corner for a while. A newer one takes its place. It takes no focus and blocks nothing. */
export function showStrip({ headline, detail = '', actions = [], onAct }: StripRequest): void {
  closeStrip();
  let shown = { headline, detail, actions };
  // Chromium's camera elements refuse every press while anything lies in the top layer.
  const isTopLayer = !document.querySelector('camera,usermedia');
  const box = document.createElementNS(html, 'div');
  const surface: Surface = openSurface({
    isModal: false,
    onPress: (act) => {
      const said = act === 'close' ? null : onAct?.(act as StripAct);
      if (!said) return close();
      shown = { headline: said, detail: '', actions: [] };
      redraw();
    },
    onEscape: () => close(),
  });
  const close = (): void => {
    clearInterval(timer);
    closeSurface(surface);
    if (current === self) current = null;
  };
  const self = { close };
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
      box,
    );
  surface.root.append(box);
  redraw();
  if (isTopLayer) (box.firstElementChild as HTMLElement).showPopover();
  // Whoever points at it or has the focus in it is reading; it then stays (WCAG 2.2.1).
  const timer = setInterval(() => {
    if (!surface.root.activeElement && !box.matches(':hover')) close();
  }, shownMs);
  current = self;
}
