/** How a shadow root is dressed, to be compared. Animations count: they move what is painted and change no rule. */
export function dressOf(shadow: ShadowRoot): string {
  const rules = (sheet: CSSStyleSheet): string => {
    try {
      return [sheet.disabled, sheet.media.mediaText, ...Array.from(sheet.cssRules, ({ cssText }) => cssText)].join();
    } catch {
      return 'closed to us';
    }
  };
  return [...shadow.adoptedStyleSheets.map(rules), shadow.getAnimations().length].join();
}

/** Keeps the control as large as it is on other pages: `zoom` of what is around it goes through every shadow root. */
export function undoZoom(box: Element, holder: HTMLElement): void {
  // Chromium has it since 128; before that nobody can tell.
  const { currentCSSZoom = 1 } = box as Element & { readonly currentCSSZoom?: number };
  const zoom = currentCSSZoom > 0 && currentCSSZoom !== 1 ? String(1 / currentCSSZoom) : '';
  if (holder.style.getPropertyValue('zoom') !== zoom) holder.style.setProperty('zoom', zoom);
}
