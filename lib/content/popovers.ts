import { shadowOf } from './uploads/holding';

/**
 * Every popover that is open in a document, also inside closed shadow roots. For the pause in Firefox only:
 * Chromium's own word on visibility covers them, and walking a whole page costs some milliseconds.
 */
export function openPopovers(root: ParentNode): Element[] {
  const found = [...root.querySelectorAll(':popover-open')];
  for (const element of root.querySelectorAll('*')) {
    const inner = shadowOf(element);
    if (inner) found.push(...openPopovers(inner));
  }
  return found;
}
