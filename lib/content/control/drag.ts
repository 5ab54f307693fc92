import { type Corner, nearestCorner } from '../../core/corners';

/**
 * Lets a pointer move the control by its head; let go, it goes to the nearest corner. The page can take these moves
 * away (it was there first), which is why there is a button as well. Gives what tells whether a move is going on.
 */
export function followDrag(shadow: ShadowRoot, onDrop: (corner: Corner) => void): () => boolean {
  let start: readonly [x: number, y: number] | null = null;
  /** Where a mouse was last without a button. A quick hand has left the head by its first move with one. */
  let over: readonly [x: number, y: number, head: Element] | null = null;
  const panel = (): HTMLElement | null => shadow.querySelector('.control');
  const drop = (): void => {
    start = null;
    const place = panel()?.getBoundingClientRect();
    panel()?.removeAttribute('style');
    if (!place) return;
    onDrop(nearestCorner((place.x + place.width / 2) / innerWidth, (place.y + place.height / 2) / innerHeight));
  };
  const onMove = (event: Event): void => {
    const { isTrusted, buttons, clientX, clientY, target, pointerId } = event as PointerEvent;
    if (!isTrusted) return;
    const element = target as Element;
    const head = element.closest?.('button') ? null : element.closest?.('.control-head');
    const here = head ? ([clientX, clientY, head] as const) : null;
    if (!(buttons & 1)) {
      over = here;
      if (start) drop();
      return;
    }
    if (!start) {
      const from = over ?? here;
      if (!from) return;
      start = [from[0], from[1]];
      from[2].setPointerCapture(pointerId);
    }
    panel()?.style.setProperty('translate', `${clientX - start[0]}px ${clientY - start[1]}px`);
  };
  // The press and its end are taken from the page before they come in here; moves are not.
  shadow.addEventListener('pointermove', onMove);
  // A press that began on the page and comes in here moves nothing.
  shadow.addEventListener('pointerout', (event) => {
    if (!((event as PointerEvent).buttons & 1)) over = null;
  });
  shadow.addEventListener('lostpointercapture', () => start && drop());
  return () => start !== null;
}
