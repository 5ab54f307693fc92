import { render } from 'preact';
import '../../assets/styles/tokens.css';
import { SeenPage } from '../../components/seen/SeenPage';
import { setPageLanguage } from '../../components/shared/page-language';
import { localDay } from '../../lib/core/local-day';
import { defaultSettings } from '../../lib/core/settings';
import { translator } from '../../lib/platform/i18n';
import { pinAccess } from '../../lib/platform/keeper';
import { deleteLedger, onStorageChange, readEverything, readSchool, readSettings } from '../../lib/platform/storage';
import { deleteTrusted } from '../../lib/platform/trusted';

const store = {
  loadStored: readEverything,
  deleteStored: deleteLedger,
  deletePeople: deleteTrusted,
  onChange: onStorageChange,
};

/** Draws the page anew; where the settings cannot be read, with the safe ones. */
async function show(): Promise<void> {
  const settings = await readSettings().then(
    (read) => read.settings,
    () => defaultSettings,
  );
  const hasSchool = (await readSchool().catch(() => null)) !== null;
  const t = translator(settings.language, settings.ageBand);
  setPageLanguage(document, t, 'seen_title');
  const page = { t, owner: settings.owner, hasSchool, day: localDay(Date.now()) };
  render(<SeenPage {...page} lookAtPin={pinAccess.look} store={store} />, document.body);
}
onStorageChange(() => void show(), new AbortController().signal);
void show();
