// A page that cancels touches and wheels takes every tap and every scrolling away from the pause.
const presses =
  'click auxclick dblclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchmove touchend wheel keydown keypress keyup';

/**
 * Listens for presses and keys on a window. Must run at document_start, so that the page's own listeners come later, and
 * again after document.open() has taken the listeners away.
 */
export function hearPresses(win: Window, onPress: (event: Event) => void): void {
  // A scroll must not wait for us; nothing but presses and keys is ever prevented.
  for (const type of presses.split(' '))
    win.addEventListener(type, onPress, { capture: true, passive: /^[tw]/.test(type) });
}
