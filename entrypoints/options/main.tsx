import { render } from 'preact';
import '../../assets/styles/tokens.css';
import { OptionsPage } from '../../components/settings/OptionsPage';
import { saveAsFile } from '../../components/settings/save-as-file';
import { setPageLanguage } from '../../components/shared/page-language';
import { shippedHosts } from '../../lib/core/generated/site-hosts';
import { localDay } from '../../lib/core/local-day';
import { canLockCamera, mayLockCamera, requestCameraLock } from '../../lib/platform/camera-lock';
import { languages, translator } from '../../lib/platform/i18n';
import { deleteLedger, onStorageChange, readEverything, readSettings, writeSettings } from '../../lib/platform/storage';
import { deleteTrusted } from '../../lib/platform/trusted';

render(
  <OptionsPage
    store={{
      load: readSettings,
      save: writeSettings,
      loadStored: readEverything,
      deleteStored: deleteLedger,
      deletePeople: deleteTrusted,
      onChange: onStorageChange,
    }}
    lock={{ isPossible: canLockCamera(), isAllowed: mayLockCamera, request: requestCameraLock }}
    copyFor={translator}
    languages={languages}
    shipped={shippedHosts}
    day={localDay(Date.now())}
    initialHost={new URLSearchParams(location.search).get('site') ?? ''}
    saveAsFile={saveAsFile}
    onCopy={(t) => setPageLanguage(document, t, 'options_title')}
  />,
  document.body,
);
