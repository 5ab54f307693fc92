import { render } from 'preact';
import '../../assets/styles/tokens.css';
import knownSites from '../../assets/sites.json';
import { OptionsPage } from '../../components/settings/OptionsPage';
import { saveAsFile } from '../../components/settings/save-as-file';
import { setPageLanguage } from '../../components/shared/page-language';
import { shippedHosts } from '../../lib/core/generated/site-hosts';
import { localDay } from '../../lib/core/local-day';
import { canLockCamera, mayLockCamera, requestCameraLock } from '../../lib/platform/camera-lock';
import { languages, translator } from '../../lib/platform/i18n';
import { pinAccess, saveSettings } from '../../lib/platform/keeper';
import { deleteLedger, onStorageChange, readEverything, readSchool, readSettings } from '../../lib/platform/storage';
import { isAllowedInPrivateWindows } from '../../lib/platform/tabs';
import { deleteTrusted } from '../../lib/platform/trusted';

const stored = { loadStored: readEverything, deleteStored: deleteLedger, deletePeople: deleteTrusted };
const isAllowed = await isAllowedInPrivateWindows();

render(
  <OptionsPage
    store={{ load: readSettings, save: saveSettings, onChange: onStorageChange, ...stored }}
    pin={pinAccess}
    loadSchool={readSchool}
    lock={{ isPossible: canLockCamera(), isAllowed: mayLockCamera, request: requestCameraLock }}
    copyFor={translator}
    languages={languages}
    shipped={shippedHosts}
    known={knownSites}
    privateWindows={{ isFirefox: import.meta.env.FIREFOX, isAllowed }}
    day={localDay(Date.now())}
    initialHost={new URLSearchParams(location.search).get('site') ?? ''}
    saveAsFile={saveAsFile}
    copyText={async (text) => navigator.clipboard.writeText(text)}
    print={() => window.print()}
    onCopy={(t) => setPageLanguage(document, t, 'options_title')}
  />,
  document.body,
);
