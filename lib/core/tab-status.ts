import type { PauseSign, TabStatus } from './messages';
import { isSiteClass } from './sites';

const actions: readonly TabStatus['camera'][] = ['allow', 'remind', 'pause', 'refuse'];

/** Reads what a content script answered to `status`; null when it is no such answer, for example none at all. */
export function parseTabStatus(raw: unknown): TabStatus | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { host, siteClass, looksLikeChat, camera, picture } = raw as Record<string, unknown>;
  const action = (value: unknown) => actions.find((known) => known === value);
  const cameraAction = action(camera);
  const pictureAction = action(picture);
  if (typeof host !== 'string' || !isSiteClass(siteClass) || !cameraAction || !pictureAction) return null;
  return {
    host,
    siteClass,
    looksLikeChat: looksLikeChat === true,
    camera: cameraAction,
    picture: pictureAction,
  };
}

/** What the popup finds when it looks at the tab in front of the person. */
export type TabLook =
  /** The popup was opened as a tab of its own. */
  | { readonly kind: 'no-page' }
  | { readonly kind: 'page'; readonly status: TabStatus; readonly sign: PauseSign | null }
  /** Nothing of ours answers. Loading the page again may help. */
  | { readonly kind: 'uncovered' }
  /** Nothing answers even after the page was loaded again. */
  | { readonly kind: 'unreachable' };
