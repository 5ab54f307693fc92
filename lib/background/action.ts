import { type ActionState, showOnAction, tabsWithOwnAction } from '../platform/action';
import { readLiveCameras } from '../platform/cameras';
import { translator } from '../platform/i18n';
import { readSettings } from '../platform/storage';

/** The state that holds everywhere: on, or a pause is switched off. */
async function currentState(): Promise<{ readonly state: ActionState; readonly title: string }> {
  const { settings } = await readSettings();
  const state = settings.camera && settings.picture ? 'on' : 'off';
  return { state, title: translator(settings.language, settings.ageBand)(`action_${state}`) };
}

/** Brings the toolbar button in step with the settings. Rejects where storage fails; the button then stays as it is. */
export async function refreshAction(): Promise<void> {
  const { state, title } = await currentState();
  await showOnAction(state, title);
  // Chrome has no way to take a tab's own icon back, so that tabs whose camera was on would keep what held then.
  const [tabs, live] = await Promise.all([tabsWithOwnAction(title), readLiveCameras()]);
  await Promise.all(tabs.map((tab) => showCameraOnAction(tab, String(tab) in live)));
}

/** Shows on one tab's button that its camera is on, or that it is off again. */
export async function showCameraOnAction(tab: number, isLive: boolean): Promise<void> {
  const { settings } = await readSettings();
  const now = await currentState();
  const t = translator(settings.language, settings.ageBand);
  await (isLive ? showOnAction('live', t('action_live'), tab) : showOnAction(now.state, now.title, tab));
}
