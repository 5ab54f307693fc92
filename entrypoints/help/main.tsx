import '../../assets/styles/tokens.css';
import { HelpScreen, type HelpScreenProps } from '../../components/help/HelpScreen';
import { helpFiles } from '../../components/help/help-files';
import { drawHelp } from '../../components/help/KeepHelp';
import { LiveCameras } from '../../components/popup/LiveCameras';
import { setPageLanguage } from '../../components/shared/page-language';
import { helpTopic } from '../../lib/core/help';
import { noPolicy } from '../../lib/core/policy';
import { defaultSettings } from '../../lib/core/settings';
import { translator } from '../../lib/platform/i18n';
import { saveRegion } from '../../lib/platform/keeper';
import { findCameras, stopCameras } from '../../lib/platform/popup-cameras';
import { readInForce } from '../../lib/platform/storage';
import { isPrivateWindow, leaveOwnTab } from '../../lib/platform/tabs';
import { changeTrusted, readTrusted } from '../../lib/platform/trusted';

const fixed = {
  topic: helpTopic(new URLSearchParams(location.search).get('topic')),
  languages: navigator.languages,
  files: helpFiles,
  isPrivate: isPrivateWindow(),
  ...{ saveRegion, savePeople: changeTrusted, leave: leaveOwnTab, print: () => window.print() },
  copyText: async (text: string) => navigator.clipboard.writeText(text),
};
const known = { settings: defaultSettings, policy: noPolicy, people: [] as HelpScreenProps['people'] };

/** Draws the page with what has been read so far, and with the view that the address names. */
function show(read: Partial<typeof known> = {}): void {
  const { settings, policy, people } = Object.assign(known, read);
  const t = translator(settings.language, settings.ageBand);
  setPageLanguage(document, t, 'help_page_tab_title');
  const { region: chosen, ageBand } = settings;
  const cameras = <LiveCameras t={t} findCameras={findCameras} stopCameras={stopCameras} />;
  drawHelp(<HelpScreen {...fixed} {...{ t, people, policy, cameras, hash: location.hash, chosen, ageBand }} />);
}
const ignore = (): void => undefined;
// Help does not wait for storage: it may be slow, broken or full of garbage.
show();
addEventListener('hashchange', () => show());
readInForce().then(({ settings, policy }) => show({ settings, policy }), ignore);
readTrusted().then((people) => show({ people }), ignore);
