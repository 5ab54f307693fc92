import { until } from './launch.mjs';
import { clickAct, inSurface } from './pause.mjs';

function lookAtControl(root) {
  const panel = root.querySelector('.control');
  if (!panel) return null;
  const named = (name) => panel.querySelector(name)?.textContent ?? '';
  const { x, y, width, height } = panel.getBoundingClientRect();
  const { ownerDocument: page } = root;
  const { innerHeight, innerWidth } = page.defaultView;
  const hit = page.elementFromPoint(x + width / 2, y + height / 2);
  return {
    headline: named('.control-line'),
    time: named('.control-time').trim(),
    detail: named('.control-detail'),
    status: named('.control-status').trim(),
    acts: [...panel.querySelectorAll('[data-act]')].map((button) => button.getAttribute('data-act')),
    corner: `${y + height / 2 < innerHeight / 2 ? 'top' : 'bottom'}-${x + width / 2 < innerWidth / 2 ? 'left' : 'right'}`,
    box: { x, y, width, height },
    focus: root.activeElement?.getAttribute('data-act') ?? null,
    isSmall: panel.classList.contains('control-small'),
    isOnTop: hit === root.host,
  };
}

/** What the camera control shows now, or null. */
export function readControl(page) {
  return inSurface(page, lookAtControl);
}

/** Waits until the control is there and says something that `wanted` likes. */
export function waitForControl(page, wanted = () => true, what = 'the control') {
  const look = async () => {
    const seen = await readControl(page);
    return seen && wanted(seen) && seen;
  };
  return until(look, { what, timeout: 6000, every: 50 });
}

/** Presses one thing in the control. */
export function pressInControl(page, act) {
  return clickAct(page, act, '.control');
}
