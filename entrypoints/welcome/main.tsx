import { render } from 'preact';
import '../../assets/styles/tokens.css';
import { setPageLanguage } from '../../components/shared/page-language';
import { Welcome } from '../../components/welcome/Welcome';
import { defaultSettings, type Settings } from '../../lib/core/settings';
import { translator } from '../../lib/platform/i18n';
import { changeSetting, pinAccess } from '../../lib/platform/keeper';
import { onStorageChange, readSchool, readSettings } from '../../lib/platform/storage';
import { isAllowedInPrivateWindows } from '../../lib/platform/tabs';

// The page has to open even where storage fails; then it shows the pause as it is at first.
let settings = await readSettings().then(
  (read) => read.settings,
  () => defaultSettings,
);
const isAllowed = await isAllowedInPrivateWindows();
const around = {
  ...{ pin: pinAccess, loadSchool: readSchool, onStored: onStorageChange },
  ...{ copyText: async (text: string) => navigator.clipboard.writeText(text), print: () => window.print() },
};

/** Shows a choice at once, and keeps it; rejects when it could not be kept. */
async function choose(patch: Partial<Settings>): Promise<void> {
  show({ ...settings, ...patch });
  await changeSetting(patch);
}

function show(shown: Settings): void {
  settings = shown;
  const { owner, ageBand, language, pauseSeconds } = shown;
  const t = translator(language, ageBand);
  setPageLanguage(document, t, 'welcome_title');
  const asked = { ...around, owner, onOwner: (chosen: 'me' | 'family') => choose({ owner: chosen }) };
  const facts = { isFirefox: import.meta.env.FIREFOX, isAllowedInPrivateWindows: isAllowed, random: Math.random };
  const age = { ageBand, onAge: (chosen: Settings['ageBand']) => choose({ ageBand: chosen }) };
  render(<Welcome {...{ t, pauseSeconds, ...age, ...facts }} owner={asked} />, document.body);
}
show(settings);
