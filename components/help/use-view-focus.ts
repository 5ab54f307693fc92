import { useLayoutEffect, useRef } from 'preact/hooks';
import type { HelpRoute } from '../../lib/core/help-route';

const nameOf = (route: HelpRoute): string => (route.view === 'path' ? `path-${route.step}` : route.view);

/**
 * Takes a person to the beginning of a view that has just opened: the page to its top, where the urgent numbers are, and
 * the focus to the heading. A part of the list of services that the address names comes into view instead. When the
 * page is loaded the browser's own order stands.
 */
export function useViewFocus(route: HelpRoute): void {
  const name = nameOf(route);
  const anchor = route.view === 'services' ? route.anchor : null;
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    const isFirst = shown.current === null;
    const isSame = shown.current === name;
    shown.current = name;
    const part = anchor === null ? null : document.getElementById(anchor);
    if (part && !isSame) {
      part.scrollIntoView();
      if (!isFirst) part.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    } else if (!isFirst && !isSame) {
      window.scrollTo(0, 0);
      // Scrolls only where the heading does not fit below the urgent numbers.
      document.querySelector<HTMLElement>('.help h1')?.focus();
    }
  }, [name, anchor]);
}
