import { render } from 'preact';
import '../../assets/styles/tokens.css';
import { GuidePage } from '../../components/guide/GuidePage';
import { guideTexts } from '../../components/guide/guide-files';
import { guideOf } from '../../components/guide/guide-text';
import { setPageLanguage } from '../../components/shared/page-language';
import { defaultSettings } from '../../lib/core/settings';
import { translator } from '../../lib/platform/i18n';
import { readSettings } from '../../lib/platform/storage';

// The guides need nothing that is stored but the language.
const { language, ageBand } = await readSettings().then(
  ({ settings }) => settings,
  () => defaultSettings,
);
const t = translator(language, ageBand);
setPageLanguage(document, t, 'guide_title');
const show = (): void => render(<GuidePage t={t} guide={guideOf(location.hash)} texts={guideTexts} />, document.body);
addEventListener('hashchange', () => {
  show();
  scrollTo(0, 0);
});
show();
