import type { BrowserName } from '../../../scripts/drive/index.mjs';

/** A difference that we know of and keep. It has to be as narrow as the reason that is given for it. */
export interface Allowed {
  readonly checks: RegExp;
  readonly browsers: readonly BrowserName[];
  /** Where pictures are held, or everywhere. */
  readonly onlyWherePicturesAreHeld?: true;
  readonly reason: string;
  /** The browser itself does it in one way or another from run to run. */
  readonly isSometimes?: true;
  /** True when what is seen differs in no other way. */
  readonly isSame: (bare: string, guarded: string) => boolean;
}

const both: readonly BrowserName[] = ['chrome', 'firefox'];
const inOrder = (list: string): string => list.split(',').sort().join();
const asNative = (text: string): string =>
  text.replaceAll(
    /(?:get|set) (?:caller|arguments) method called on incompatible Proxy/g,
    "'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them",
  );

/** One line of a stack that is ours, by any name that our script can have there, and the Promise it makes. */
const ownFrames = [
  /^at (?:.*\()?(?:chrome-extension:.*page\.js|<anonymous>):\d+:\d+\)?$/,
  /^at new Promise \(<anonymous>\)$/,
  /^.*@<anonymous(?: code)?>:\d+:\d+$/,
  /^(?:apply)? ?page\.js \w+ \w+$/,
];
/** Firefox names a script that another one puts in after the line that put it in. */
const scriptLine = /line \d+(?= > injectedScript)/g;
/** Firefox says `fileName` and `lineNumber` of the frame that called the native function. */
const withoutOwnFrames = (stack: string): string =>
  stack
    .split(/ \| |\n/)
    .filter((line) => !ownFrames.some((frame) => frame.test(line.trim())))
    .join(' | ')
    .replace(/( \| own [^|]*) \| at [^|]*$/, '$1')
    .replaceAll(scriptLine, 'line N');

export const allowed: readonly Allowed[] = [
  {
    checks: /^insertion in detail: observers are called after the microtasks queued before$/,
    browsers: both,
    reason:
      'the observer of the parser is there already in a frame whose window was kept, and all observers share a microtask',
    isSometimes: true,
    isSame: (bare, guarded) => inOrder(bare.replace(/[[\] ]/g, '')) === inOrder(guarded.replace(/[[\] ]/g, '')),
  },
  {
    checks: /^shape: .*, caller and arguments$/,
    browsers: ['firefox'],
    reason: 'Firefox says that the poisoned getters were called on a Proxy. Same error, other words.',
    isSame: (bare, guarded) => bare === asNative(guarded),
  },
  {
    checks: /^shape: .*, cannot be cloned$/,
    browsers: ['firefox'],
    reason: 'Firefox names the class of what cannot be cloned, which is Proxy.',
    isSame: (bare, guarded) => bare === guarded.replaceAll('Proxy object', 'Function object'),
  },
  {
    checks: /^interfaces: window, own keys in order$/,
    browsers: ['firefox'],
    reason: 'Firefox makes globals on first use and lists them in that order; our script uses a few in every frame.',
    isSame: (bare, guarded) => inOrder(bare) === inOrder(guarded),
  },
  {
    checks: /^stacks: (?:error|rejection|in |call sites)/,
    browsers: both,
    reason: 'A call that goes through a wrap is one or more frames deeper, and a stack shows all frames.',
    isSame: (bare, guarded) => withoutOwnFrames(bare) === withoutOwnFrames(guarded),
  },
  {
    checks: /^stacks: where an uncaught error is said to come from$/,
    browsers: both,
    reason: 'An uncaught error of a native function is said to come from the frame that called it, which is ours.',
    isSame: (bare, guarded) =>
      bare === guarded.replaceAll(/in (?:page\.js|<anonymous(?: code)?>) by/g, 'in stacks.js by'),
  },
  {
    checks: /^insertion in detail: an error in that script$/,
    browsers: ['firefox'],
    reason: 'Firefox names a script that another one puts in after the line that put it in, which is ours.',
    isSame: (bare, guarded) => bare.replaceAll(scriptLine, '') === guarded.replaceAll(scriptLine, ''),
  },
  {
    checks: /^pickers: then on files is nothing special$/,
    browsers: both,
    onlyWherePicturesAreHeld: true,
    reason: 'The first hand-over that is held closes `then` on what carries files (docs/threat-model.md).',
    isSame: (_bare, guarded) => guarded.startsWith('[true, '),
  },
  {
    checks: /^pickers: then on files is nothing special$/,
    browsers: both,
    reason:
      'before the settings are read every unknown page counts as a chat; a press of a person comes later than that',
    isSometimes: true,
    isSame: (_bare, guarded) => guarded === '[true, true, true, true, true]',
  },
  {
    checks: /^events: click\(\) on an input of type \w+, not in the page$/,
    browsers: both,
    onlyWherePicturesAreHeld: true,
    reason:
      'A detached input gets a parent, so that its events can be heard (docs/threat-model.md). Of any type: it can become ' +
      'a file input in its own click.',
    isSame: (bare, guarded) => bare === guarded.replace('DIV', 'undefined'),
  },
  {
    checks: /^custom elements: define: what it reads of a class, in order$/,
    browsers: both,
    reason:
      'The stand-in for a reaction reads it where the browser reads it, once. A Proxy that passes itself on as the receiver ' +
      'sees both reads.',
    isSame: (bare, guarded) => bare === guarded.replaceAll(/(, prototype\.\w+Callback)\1/g, '$1'),
  },
  {
    checks: /^audio in frames: devices of a removed frame, \{ video: true \}$/,
    browsers: ['chrome'],
    reason: 'The same error with no words of its own.',
    isSame: (bare, guarded) => bare.startsWith(guarded),
  },
  {
    checks: /^camera: a promise of the function's realm$/,
    browsers: both,
    reason:
      'Both browsers make the promise in the realm of the devices. A call that is held gets one of the realm of the ' +
      'function, which is what WebIDL says (#js-operations).',
    isSame: (bare, guarded) => guarded === `frame ${bare}`,
  },
  {
    checks: /^camera: in a frame that loaded srcdoc, looked into before$/,
    browsers: ['chrome'],
    reason: 'Chromium finds no camera for devices that were made before the document came. Through the gate it does.',
    isSometimes: true,
    isSame: (bare, guarded) => bare.includes('NotFoundError') && guarded.includes('video live'),
  },
  {
    checks: /^pickers: (?:showOpenFilePicker|clipboard\.read) of a removed frame$/,
    browsers: ['chrome'],
    reason:
      'What a window that is gone asks for is refused without asking the browser: its functions may be called on what is ' +
      'still there.',
    isSame: (bare, guarded) =>
      /rejects frame DOMException (?:AbortError|NotAllowedError)/.test(guarded) && /AbortError|undefined/.test(bare),
  },
];
