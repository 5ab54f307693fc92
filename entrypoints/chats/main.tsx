import { render } from 'preact';
import '../../assets/styles/tokens.css';
import { ChatsScreen } from '../../components/chats/ChatsScreen';
import { setPageLanguage } from '../../components/shared/page-language';
import { isChatRead } from '../../lib/core/chat-reading';
import { everyTable } from '../../lib/core/risk/languages/every';
import type { Settings } from '../../lib/core/settings';
import { translator } from '../../lib/platform/i18n';
import { changeSetting, pinAccess } from '../../lib/platform/keeper';
import { onStorageChange, readInForce } from '../../lib/platform/storage';

/** Gives false where it was not kept, also because somebody else looks after the settings. */
const save = (patch: Partial<Settings>): Promise<boolean> =>
  changeSetting(patch).then(
    () => true,
    () => false,
  );

async function show(): Promise<void> {
  const { settings, effective } = await readInForce();
  const t = translator(settings.language, settings.ageBand);
  setPageLanguage(document, t, 'chats_title');
  const props = {
    ...{ pin: pinAccess, onStored: onStorageChange },
    isOn: isChatRead(settings),
    isByAge: settings.chatReading === null,
    isLocked: effective.locked.has('chatReading'),
    quiet: settings.chatQuietSites,
    onSwitch: (chatReading: boolean) => save({ chatReading }),
    onReadAgain: (host: string) => save({ chatQuietSites: settings.chatQuietSites.filter((one) => one !== host) }),
  };
  render(<ChatsScreen t={t} tables={everyTable} {...props} />, document.body);
}

onStorageChange(() => void show(), new AbortController().signal);
void show();
