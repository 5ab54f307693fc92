import { cases as calls } from './pages/camera-calls.mjs';
import { cases as frames } from './pages/camera-frames.mjs';
import { cases as inserts } from './pages/camera-insert.mjs';
import { cases as later } from './pages/camera-later.mjs';
import { cases as moments } from './pages/camera-moments.mjs';
import { cases as moved } from './pages/camera-moved.mjs';
import { cases as windows } from './pages/camera-windows.mjs';
import { cases as channel } from './pages/channel.mjs';
import { cases as reused } from './pages/channel-reused.mjs';
import { controls as honest } from './pages/controls.mjs';
import * as deep from './pages/deep.mjs';
import { cases as elements } from './pages/elements.mjs';
import { cases as inputs } from './pages/pictures-inputs.mjs';
import { cases as movedInputs } from './pages/pictures-moved.mjs';
import { cases as transfers } from './pages/pictures-transfers.mjs';

const numbered = (surface, list) => list.map((one, index) => ({ ...one, surface, key: `${surface}-${index}` }));

/** Every case, by surface, with a key that can stand in a host name. */
export const surfaces = {
  camera: numbered('camera', [
    ...calls,
    ...frames,
    ...inserts,
    ...moments,
    ...windows,
    ...later,
    ...deep.cameras,
    ...moved,
  ]),
  channel: numbered('channel', [...channel, ...reused]),
  element: numbered('element', [...elements, ...deep.elements]),
  picture: numbered('picture', [...inputs, ...transfers, ...deep.pictures, ...deep.clipboards, ...movedInputs]),
};

/** Pages that do nothing wrong. Each says `ok`. */
export const controls = numbered('control', honest);
