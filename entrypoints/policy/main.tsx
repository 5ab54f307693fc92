import { render } from 'preact';
import '../../assets/styles/tokens.css';
import { PolicyPage } from '../../components/policy/PolicyPage';
import { setPageLanguage } from '../../components/shared/page-language';
import { policyRows } from '../../lib/core/policy-rows';
import { translator } from '../../lib/platform/i18n';
import { askForPolicy, readPolicyFacts } from '../../lib/platform/policy-status';
import { onStorageChange } from '../../lib/platform/storage';

const readAgain = async (): Promise<boolean> => {
  const isAnswered = await askForPolicy();
  await show();
  return isAnswered;
};
const copyText = async (text: string): Promise<void> => navigator.clipboard.writeText(text);

async function show(): Promise<void> {
  const { inForce, heard, inPrivateWindows, strict, version } = await readPolicyFacts();
  const { settings, policy, rejected, notes, effective } = inForce;
  const t = translator(settings.language);
  setPageLanguage(document, t, 'admin_title');
  const status = {
    ...{ isManaged: policy.isManaged, isAdminInstall: policy.isAdminInstall, organisation: policy.organisation.name },
    ...{ rows: policyRows(policy, effective), rejected, notes, heard, version },
    reach: { isFirefox: import.meta.env.FIREFOX, inPrivateWindows, strict },
  };
  render(<PolicyPage {...{ t, status, readAgain, copyText }} />, document.body);
}
onStorageChange(() => void show(), new AbortController().signal);
await show();
// Firefox tells of no change, so whoever opens this page sees what holds now.
void readAgain();
