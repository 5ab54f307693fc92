import looksCss from '../../components/pause/pause-looks.css?inline';
import placeCss from '../../components/strip/strip-place.css?inline';
import { pauseCopy } from '../core/generated/pause-copy';
import { shippedHosts } from '../core/generated/site-hosts';
import { helpBrief } from '../core/help';
import { withoutIgnored } from '../core/ignored-sites';
import type { HelpBrief } from '../core/page-view';
import type { Policy } from '../core/policy';
import { guessRegion } from '../core/region-guess';
import type { Settings } from '../core/settings';
import { textsOf, translator } from '../platform/i18n';
import { readInForce, writePageView } from '../platform/storage';
import { withOrganisation } from './organisation-words';
import { isStrict } from './strict-mode';

const files = import.meta.glob<unknown>('../../assets/help/*.json', { eager: true, import: 'default' });

/**
 * One number: the school's own, as it comes first on the help page too, else one for the person's region. A region that is
 * only guessed from a language is not used: a wrong number helps nobody.
 */
function briefFor(settings: Settings, contacts: Policy['contacts']): HelpBrief | null {
  for (const { label, phone } of contacts) if (phone !== null) return { name: label, phone };
  const guess = guessRegion(navigator.languages);
  const region = settings.region ?? (guess?.isNamed ? guess.region : null);
  return region === null ? null : helpBrief(files[`../../assets/help/${region}.json`]);
}

const copyFor = ({ language, ageBand }: Settings) => textsOf((key) => key in pauseCopy, language, ageBand);

/** Lays out anew what injected scripts read. To be called whenever settings, the language or the extension changed. */
export async function refreshPageView(): Promise<void> {
  const { settings, policy } = await readInForce();
  const { camera, picture, cameraOnAllSites, pauseSeconds, rememberMinutes } = settings;
  await writePageView({
    ...{ camera, picture, cameraOnAllSites, pauseSeconds, rememberMinutes },
    strict: await isStrict(),
    ...withoutIgnored({ hosts: shippedHosts, sites: settings.sites }, settings.ignoredChatSites),
    copy: withOrganisation(copyFor(settings), policy, translator(settings.language, settings.ageBand)),
    style: looksCss + placeCss,
    brief: briefFor(settings, policy.contacts),
  });
}
