import { render } from 'preact';
import '../../assets/styles/tokens.css';
import { setPageLanguage } from '../../components/shared/page-language';
import { Welcome } from '../../components/welcome/Welcome';
import { type AgeBand, defaultSettings } from '../../lib/core/settings';
import { translator } from '../../lib/platform/i18n';
import { readSettings, writeSettings } from '../../lib/platform/storage';
import { isAllowedInPrivateWindows } from '../../lib/platform/tabs';

// The page has to open even where storage fails; then it shows the pause as it is at first.
const settings = await readSettings().then(
  (read) => read.settings,
  () => defaultSettings,
);
const isAllowed = await isAllowedInPrivateWindows();

function show(ageBand: AgeBand | null): void {
  const t = translator(settings.language, ageBand);
  setPageLanguage(document, t, 'welcome_title');
  render(
    <Welcome
      t={t}
      ageBand={ageBand}
      onAge={async (chosen) => {
        show(chosen);
        await writeSettings({ ...(await readSettings()).settings, ageBand: chosen });
      }}
      pauseSeconds={settings.pauseSeconds}
      isFirefox={import.meta.env.FIREFOX}
      isAllowedInPrivateWindows={isAllowed}
      random={Math.random}
    />,
    document.body,
  );
}
show(settings.ageBand);
