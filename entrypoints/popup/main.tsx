import { render } from 'preact';
import '../../assets/styles/tokens.css';
import { Popup } from '../../components/popup/Popup';
import { setPageLanguage } from '../../components/shared/page-language';
import { defaultSettings, type Settings } from '../../lib/core/settings';
import { translator } from '../../lib/platform/i18n';
import { pinAccess } from '../../lib/platform/keeper';
import { findCameras, stopCameras } from '../../lib/platform/popup-cameras';
import { frontChat } from '../../lib/platform/popup-chat';
import { readSchool, readSettings } from '../../lib/platform/storage';
import * as tabs from '../../lib/platform/tabs';

const isTab = tabs.isOpenAsTab();
void isTab.then((known) => {
  if (known) document.documentElement.dataset.place = 'tab';
});
const open = async (page: string): Promise<void> => {
  await tabs.openOwnPage(page);
  if (!(await isTab)) window.close(); // Some browsers leave the small window open over the help page.
};
const actions = {
  ...{ look: tabs.lookAtFrontTab, reload: tabs.reloadFrontTab, refuse: tabs.refuseInFrontTab },
  ...{ isPrivate: tabs.isPrivateWindow(), isAllowedInPrivateWindows: tabs.isAllowedInPrivateWindows },
  cameras: { findCameras, stopCameras },
};
/** Draws the popup with these settings; null when they could not be read. */
function show(read: Settings | null): void {
  const settings = read ?? defaultSettings;
  const t = translator(settings.language, settings.ageBand);
  setPageLanguage(document, t, 'ext_name');
  const owner = { owner: settings.owner, loadSchool: readSchool, lookAtPin: pinAccess.look };
  const props = { t, settings, open, owner, chat: { settings, ...frontChat }, settingsFailed: read === null };
  render(<Popup {...actions} {...props} />, document.body);
}
// The way to help does not wait for storage, which may hang.
show(defaultSettings);
readSettings().then(
  ({ settings }) => show(settings),
  () => show(null),
);
