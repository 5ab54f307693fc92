import { useEffect, useState } from 'preact/hooks';
import { isChatRead, isQuietHost } from '../../lib/core/chat-reading';
import type { ChatSight } from '../../lib/core/messages';
import type { Settings } from '../../lib/core/settings';
import type { Copy, CopyKey } from '../shared/copy';

/** How the popup learns about the chat in front, and ends its reading. lib/platform/popup-chat.ts fits. */
export interface ChatAccess {
  readonly settings: Pick<Settings, 'chatReading' | 'ageBand' | 'chatQuietSites'>;
  /** Both resolve, whatever happens. */
  readonly look: () => Promise<ChatSight | null>;
  readonly setQuiet: (host: string, isQuiet: boolean) => Promise<boolean>;
}

export interface ChatLineProps {
  readonly t: Copy;
  readonly host: string;
  readonly chat: ChatAccess;
  readonly open: (page: string) => void;
}

function lineOf(isOn: boolean, isQuiet: boolean, sight: ChatSight | null): CopyKey {
  if (!isOn) return 'popup_chat_off';
  if (isQuiet) return 'popup_chat_quiet';
  return sight === null || sight === 'none' ? 'popup_chat_none' : 'popup_chat_reading';
}

/** Whether the chat in front is read on this device, and a way to end that here. */
export function ChatLine({ t, host, chat, open }: ChatLineProps) {
  const { look } = chat;
  const isOn = isChatRead(chat.settings);
  /** What was pressed here; before that, what is stored. */
  const [pressed, setPressed] = useState<boolean | null>(null);
  const isQuiet = pressed ?? isQuietHost(host, chat.settings.chatQuietSites);
  const [sight, setSight] = useState<ChatSight | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isHere = true;
    if (isOn) void look().then((seen) => isHere && setSight(seen));
    return () => {
      isHere = false;
    };
  }, [look, isOn]);
  const press = async (): Promise<void> => {
    const isSaved = await chat.setQuiet(host, !isQuiet);
    setFailed(!isSaved);
    if (isSaved) setPressed(!isQuiet);
  };
  const line = lineOf(isOn, isQuiet, sight);
  return (
    <div class="popup-chat">
      <p>
        <strong>{t('popup_chat')}</strong>{' '}
        <span role="status">
          {line === 'popup_chat_reading' && <span class="popup-chat-dot" aria-hidden="true" />}
          {t(line)}
        </span>
      </p>
      {isOn && host !== '' && (
        <button type="button" onClick={() => void press()}>
          {t(isQuiet ? 'popup_chat_again' : 'popup_chat_stop')}
        </button>
      )}
      <button type="button" class="link" onClick={() => open('chats.html')}>
        {t('popup_chat_more')}
      </button>
      <p class="field-error" role="alert">
        {hasFailed && t('popup_chat_failed')}
      </p>
    </div>
  );
}
