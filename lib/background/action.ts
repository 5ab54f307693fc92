import { shippedHosts } from '../core/generated/site-hosts';
import { withoutIgnored } from '../core/ignored-sites';
import type { LiveCamera } from '../core/live-cameras';
import type { Settings } from '../core/settings';
import { classifyHost, parseHost } from '../core/sites';
import {
  type ActionState,
  buttonTitle,
  showOnAction,
  type TabButton,
  tabAddress,
  tabButtons,
} from '../platform/action';
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

/** True where a page goes without pauses of any kind, such as a video lesson or a site that the owner trusts. */
function isQuiet(address: string | null, { sites, ignoredChatSites }: Settings): boolean {
  const host = address === null || !/^https?:/.test(address) ? null : parseHost(address);
  if (host === null) return false;
  const lists = withoutIgnored({ hosts: shippedHosts, sites }, ignoredChatSites);
  return classifyHost(host, lists.hosts, lists.sites) === 'meeting';
}

/** What a tab without a camera shows: on, a pause is off, none on this site, or a Stop has missed a camera somewhere. */
async function currentState(address: string | null = null): Promise<Shown> {
  const [{ settings }, cameras] = await Promise.all([readSettings(), readLiveCameras()]);
  if (Object.values(cameras).some(({ unreached }) => unreached)) return words('unsure');
  if (!(settings.camera && settings.picture)) return words('off');
  return words(isQuiet(address, settings) ? 'quiet' : 'on');
}

/** Brings the toolbar button in step with the settings. Rejects where storage fails; the button then stays as it is. */
export async function refreshAction(): Promise<void> {
  const { state, title } = await currentState();
  await showOnAction(state, title);
  const [buttons, live] = await Promise.all([tabButtons(), readLiveCameras()]);
  const step = async ({ tab, title: own, address }: TabButton): Promise<void> => {
    const next = await stateOfTab(live[tab] ?? null, address);
    // Chrome has no way to take a tab's own icon back, so that tabs whose camera was on would keep what held then.
    if (own !== next.title) await showOnAction(next.state, next.title, tab);
  };
  await Promise.all(buttons.map(step));
}

function stateOfTab(camera: LiveCamera | null, address: string | null): Promise<Shown> {
  return camera ? words(isDoubtful(camera) ? 'unsure' : 'live') : currentState(address);
}

/** Shows on one tab's button that its camera is on, or may be, or that it is off again. */
export async function showCameraOnAction(tab: number, camera: LiveCamera | null): Promise<void> {
  const { state, title } = await stateOfTab(camera, camera ? null : await tabAddress(tab));
  await showOnAction(state, title, tab);
}

/**
 * Shows on a tab's button where its new page goes without pauses. Chrome takes back by itself what the last page had,
 * Firefox not in each case.
 */
export async function showPageOnAction(tab: number, address: string): Promise<void> {
  const [{ settings }, live] = await Promise.all([readSettings(), readLiveCameras()]);
  if (live[tab]) return;
  const isStale = async (): Promise<boolean> => (await buttonTitle(tab)) === (await words('quiet')).title;
  if (isQuiet(address, settings) || (await isStale())) await showCameraOnAction(tab, null);
}
