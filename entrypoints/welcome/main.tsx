import { render } from 'preact';
import '../../assets/styles/tokens.css';
import { setPageLanguage } from '../../components/shared/page-language';
import { Welcome } from '../../components/welcome/Welcome';
import { defaultSettings } from '../../lib/core/settings';
import { translator } from '../../lib/platform/i18n';
import { readSettings } from '../../lib/platform/storage';
import { isAllowedInPrivateWindows } from '../../lib/platform/tabs';

// The page has to open even where storage fails; then it shows the pause as it is at first.
const settings = await readSettings().then(
  (read) => read.settings,
  () => defaultSettings,
);
const t = translator(settings.language);
setPageLanguage(document, t, 'welcome_title');

render(
  <Welcome
    t={t}
    pauseSeconds={settings.pauseSeconds}
    isFirefox={import.meta.env.FIREFOX}
    isAllowedInPrivateWindows={await isAllowedInPrivateWindows()}
    random={Math.random}
  />,
  document.body,
);
