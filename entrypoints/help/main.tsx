import '../../assets/styles/tokens.css';
import { HelpScreen, type HelpScreenProps } from '../../components/help/HelpScreen';
import { helpFiles } from '../../components/help/help-files';
import { drawHelp } from '../../components/help/KeepHelp';
import { LiveCameras } from '../../components/popup/LiveCameras';
import { setPageLanguage } from '../../components/shared/page-language';
import { helpTopic } from '../../lib/core/help';
import { defaultSettings } from '../../lib/core/settings';
import { helpActions } from '../../lib/platform/help-actions';
import { translator } from '../../lib/platform/i18n';
import { findCameras, stopCameras } from '../../lib/platform/popup-cameras';
import { readSettings } from '../../lib/platform/storage';
import { readTrusted } from '../../lib/platform/trusted';

const fixed = {
  ...helpActions,
  topic: helpTopic(new URLSearchParams(location.search).get('topic')),
  languages: navigator.languages,
  files: helpFiles,
};
const plain = document.querySelector('#plain-help');
const known = { settings: defaultSettings, people: [] as HelpScreenProps['people'] };

/** Draws the page with what has been read so far, and with the view that the address names. */
function show(read: Partial<typeof known> = {}): void {
  const { settings, people } = Object.assign(known, read);
  const t = translator(settings.language, settings.ageBand);
  setPageLanguage(document, t, 'help_page_tab_title');
  const cameras = <LiveCameras {...{ t, findCameras, stopCameras }} />;
  const now = { t, people, cameras, hash: location.hash, chosen: settings.region, ageBand: settings.ageBand };
  const page = <HelpScreen {...fixed} {...now} />;
  render(<KeepHelp plain={plain}>{page}</KeepHelp>, document.querySelector('#help-page') ?? document.body);
}
// Help does not wait for storage: it may be slow, broken or full of garbage.
show();
addEventListener('hashchange', () => show());
readSettings().then(({ settings }) => show({ settings }), () => undefined);
readTrusted().then((people) => show({ people }), () => undefined);
