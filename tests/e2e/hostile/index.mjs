import { cases as calls } from './camera-calls.mjs';
import { cases as frames } from './camera-frames.mjs';
import { cases as inserts } from './camera-insert.mjs';
import { cases as moments } from './camera-moments.mjs';
import { cases as windows } from './camera-windows.mjs';
import { cases as channel } from './channel.mjs';
import { controls as honest } from './controls.mjs';
import { cases as elements } from './elements.mjs';
import { cases as inputs } from './pictures-inputs.mjs';
import { cases as transfers } from './pictures-transfers.mjs';

const numbered = (surface, list) => list.map((one, index) => ({ ...one, surface, key: `${surface}-${index}` }));

/** Every case, by surface, with a key that can stand in a host name. */
export const surfaces = {
  camera: numbered('camera', [...calls, ...frames, ...inserts, ...moments, ...windows]),
  channel: numbered('channel', channel),
  element: numbered('element', elements),
  picture: numbered('picture', [...inputs, ...transfers]),
};

/** Pages that do nothing wrong. Each says `ok`. */
export const controls = numbered('control', honest);
