/** Everything that tests and the tour need to drive the built extension in a real browser. Types: index.d.mts. */
export { armClock, measureCallToPause } from './clock.mjs';
export { pressInControl, readControl, waitForControl } from './control.mjs';
export { dropFiles, dropText } from './drop.mjs';
export { chooseFiles } from './files.mjs';
export { findBrowser, installBrowser } from './find.mjs';
export { inBrowserWindow, inContentProcess, isFirefox } from './firefox.mjs';
export { bringInFront } from './front.mjs';
export { launch, until } from './launch.mjs';
export { pressInNudge, readNudge, waitForNudge } from './nudge.mjs';
export { copyImage, copyText, pasteImage, pasteText } from './paste.mjs';
export {
  inSurface,
  pauseFrame,
  pressInPause,
  pressInStrip,
  readPause,
  readStrip,
  waitForNoPause,
  waitForPause,
} from './pause.mjs';
export * as pictures from './pictures.mjs';
export { openPopup } from './popup.mjs';
export { openFirefoxPrivateWindow } from './private-window.mjs';
export { serve } from './serve.mjs';
