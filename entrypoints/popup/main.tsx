import { render } from 'preact';
import '../../assets/styles/tokens.css';
import { Popup } from '../../components/popup/Popup';
import { setPageLanguage } from '../../components/shared/page-language';
import { defaultSettings } from '../../lib/core/settings';
import { translator } from '../../lib/platform/i18n';
import { findCameras, stopCameras } from '../../lib/platform/popup-cameras';
import { readSettings } from '../../lib/platform/storage';
import {
  isOpenAsTab,
  isPrivateWindow,
  lookAtFrontTab,
  openOwnPage,
  refuseInFrontTab,
  reloadFrontTab,
} from '../../lib/platform/tabs';

const read = await readSettings().catch(() => null);
const settings = read?.settings ?? defaultSettings;
const t = translator(settings.language, settings.ageBand);
setPageLanguage(document, t, 'ext_name');
const isTab = await isOpenAsTab();
document.documentElement.dataset.place = isTab ? 'tab' : 'popup';
// The small window goes by itself in most browsers, and stays open over the help page in some.
const closeSmallWindow = (): unknown => isTab || window.close();

render(
  <Popup
    t={t}
    settings={settings}
    settingsFailed={read === null}
    isPrivate={isPrivateWindow()}
    look={lookAtFrontTab}
    reload={reloadFrontTab}
    refuse={refuseInFrontTab}
    cameras={{ findCameras, stopCameras }}
    open={(page) => void openOwnPage(page).then(closeSmallWindow)}
  />,
  document.body,
);
