import type { LiveCamera } from '../core/live-cameras';
import { type ActionState, showOnAction, tabsWithOwnAction } from '../platform/action';
import { readLiveCameras } from '../platform/cameras';
import { translator } from '../platform/i18n';
import { readSettings } from '../platform/storage';

/** True where a camera may be on that nothing of ours can end. */
export function isDoubtful(camera: LiveCamera | null | undefined): boolean {
  return camera?.unreached === true || (camera?.unattended ?? []).length > 0;
}

interface Shown {
  readonly state: ActionState;
  readonly title: string;
}

async function words(state: ActionState): Promise<Shown> {
  const { settings } = await readSettings();
  return { state, title: translator(settings.language, settings.ageBand)(`action_${state}`) };
}

/** The state that holds everywhere: on, a pause is switched off, or a Stop has missed a camera in some tab. */
async function currentState(): Promise<Shown> {
  const [{ settings }, cameras] = await Promise.all([readSettings(), readLiveCameras()]);
  if (Object.values(cameras).some(({ unreached }) => unreached)) return words('unsure');
  return words(settings.camera && settings.picture ? 'on' : 'off');
}

/** Brings the toolbar button in step with the settings. Rejects where storage fails; the button then stays as it is. */
export async function refreshAction(): Promise<void> {
  const { state, title } = await currentState();
  await showOnAction(state, title);
  // Chrome has no way to take a tab's own icon back, so that tabs whose camera was on would keep what held then.
  const [tabs, live] = await Promise.all([tabsWithOwnAction(title), readLiveCameras()]);
  await Promise.all(tabs.map((tab) => showCameraOnAction(tab, live[tab] ?? null)));
}

/** Shows on one tab's button that its camera is on, or may be, or that it is off again. */
export async function showCameraOnAction(tab: number, camera: LiveCamera | null): Promise<void> {
  const { state, title } = await (camera ? words(isDoubtful(camera) ? 'unsure' : 'live') : currentState());
  await showOnAction(state, title, tab);
}
