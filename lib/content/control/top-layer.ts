/**
 * Whether what we show may lie in the top layer. Chromium's camera elements refuse every press while anything does. A page
 * can give any element their name: only where the browser has them do they count.
 */
export function mayTakeTopLayer(): boolean {
  const hasElements = ['HTMLCameraElement', 'HTMLUserMediaElement'].some((name) => Object.hasOwn(globalThis, name));
  return !hasElements || !document.querySelector('camera,usermedia');
}
