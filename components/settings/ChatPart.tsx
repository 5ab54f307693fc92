import { isChatRead } from '../../lib/core/chat-reading';
import type { Settings } from '../../lib/core/settings';
import type { Copy, CopyKey } from '../shared/copy';
import { MomentSwitch } from './MomentSwitch';

export interface ChatPartProps {
  readonly t: Copy;
  readonly settings: Pick<Settings, 'chatReading' | 'ageBand' | 'chatQuietSites'>;
  readonly onChange: (patch: Pick<Settings, 'chatReading'>) => void;
}

/** The switch for chat reading. What it means, a box to try it and the quiet sites are on a screen of their own. */
export function ChatPart({ t, settings, onChange }: ChatPartProps) {
  const isOn = isChatRead(settings);
  const isByAge = isOn && settings.chatReading === null;
  const line: CopyKey = isByAge ? 'chats_on_by_age' : isOn ? 'chats_on' : 'chats_off';
  return (
    <>
      <MomentSwitch
        label={t('chats_switch')}
        isOn={isOn}
        isOffFine
        consequence={t(line)}
        onChange={(chatReading) => onChange({ chatReading })}
      />
      <p>
        <a href="chats.html">{t('options_chats_more')}</a>
      </p>
    </>
  );
}
