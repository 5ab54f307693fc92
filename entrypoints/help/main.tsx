import { render } from 'preact';
import '../../assets/styles/tokens.css';
import { HelpScreen } from '../../components/help/HelpScreen';
import { helpFiles } from '../../components/help/help-files';
import { setPageLanguage } from '../../components/shared/page-language';
import { helpTopic } from '../../lib/core/help';
import { defaultSettings, type Settings } from '../../lib/core/settings';
import { translator } from '../../lib/platform/i18n';
import { readSettings, writeSettings } from '../../lib/platform/storage';

function show({ region, language, ageBand }: Settings): void {
  const t = translator(language, ageBand);
  setPageLanguage(document, t, 'help_page_tab_title');
  render(
    <HelpScreen
      topic={helpTopic(new URLSearchParams(location.search).get('topic'))}
      chosen={region}
      languages={navigator.languages}
      files={helpFiles}
      t={t}
      saveRegion={async (chosen) => writeSettings({ ...(await readSettings()).settings, region: chosen })}
      copyText={(text) => navigator.clipboard.writeText(text)}
      leave={() => location.replace('about:blank')}
    />,
    document.body,
  );
}

// Help does not wait for storage: it may be slow, broken or full of garbage.
show(defaultSettings);
readSettings().then(
  ({ settings }) => show(settings),
  () => undefined,
);
