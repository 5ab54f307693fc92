/** Of each slice of time, in milliseconds, and the rest in between: reading must not take the page over. */
const sliceMs = 4;
/** In a tab in the back nobody waits for the page, and the browser stretches each rest to a second or more. */
const hiddenSliceMs = 40;
const restMs = 20;
const lateMs = 500;

/** Runs small steps while the page has nothing better to do, until one gives false. */
export function workInSlices(step: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const slice = (): void => {
      const until = performance.now() + (document.visibilityState === 'hidden' ? hiddenSliceMs : sliceMs);
      while (performance.now() < until) {
        if (!step()) {
          resolve();
          return;
        }
      }
      setTimeout(() => requestIdleCallback(slice, { timeout: lateMs }), restMs);
    };
    requestIdleCallback(slice, { timeout: lateMs });
  });
}
