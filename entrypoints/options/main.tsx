import { render } from 'preact';
import '../../assets/styles/tokens.css';
import { OptionsPage } from '../../components/settings/OptionsPage';
import { saveAsFile } from '../../components/settings/save-as-file';
import { setPageLanguage } from '../../components/shared/page-language';
import { shippedHosts } from '../../lib/core/generated/site-hosts';
import { localDay } from '../../lib/core/local-day';
import { languages, translator } from '../../lib/platform/i18n';
import { deleteLedger, onStorageChange, readEverything, readSettings, writeSettings } from '../../lib/platform/storage';

render(
  <OptionsPage
    store={{
      load: readSettings,
      save: writeSettings,
      loadStored: readEverything,
      deleteStored: deleteLedger,
      onChange: onStorageChange,
    }}
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
