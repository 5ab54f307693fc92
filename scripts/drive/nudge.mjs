import { until } from './launch.mjs';
import { clickAct, inSurface } from './pause.mjs';

function lookAtNudge(root) {
  const nudge = root.querySelector('.nudge');
  if (!nudge) return null;
  const { x, y, width, height } = nudge.getBoundingClientRect();
  return {
    kind: /nudge-(chip|card|help)/.exec(nudge.className)?.[1],
    headline: nudge.querySelector('.nudge-headline')?.textContent ?? '',
    reasons: [...nudge.querySelectorAll('.nudge-reasons li')].map((line) => line.textContent),
    text: nudge.innerText || nudge.textContent,
    acts: [...nudge.querySelectorAll('[data-act]')].map((button) => button.getAttribute('data-act')),
    box: { x, y, width, height },
    hasFocus: root.activeElement !== null,
  };
}

/** What the nudge about a chat shows now, or null. */
export function readNudge(page) {
  return inSurface(page, lookAtNudge);
}

/** Waits until a nudge is there that `wanted` likes. */
export function waitForNudge(page, wanted = () => true, what = 'a nudge') {
  const look = async () => {
    const seen = await readNudge(page);
    return seen && wanted(seen) && seen;
  };
  return until(look, { what, timeout: 8000, every: 50 });
}

/** Presses one thing in the nudge, once it has stood long enough to be meant. */
export async function pressInNudge(page, act) {
  await new Promise((done) => setTimeout(done, 600));
  await clickAct(page, act, '.nudge');
}
