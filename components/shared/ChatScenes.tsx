import type { Reason } from '../../lib/core/decide';
import type { ChatRisk } from '../../lib/core/nudge';
import { questions } from '../../lib/core/questions';
import { en } from '../../lib/core/risk/languages/en';
import { defaultSettings } from '../../lib/core/settings';
import { ChatsScreen, type ChatsScreenProps } from '../chats/ChatsScreen';
import { Nudge } from '../nudge/Nudge';
import nudgeCss from '../nudge/nudge.css?inline';
import { nudgeWords } from '../nudge/nudge-words';
import { Pause } from '../pause/Pause';
import pauseCss from '../pause/pause.css?inline';
import looksCss from '../pause/pause-looks.css?inline';
import { pauseWords } from '../pause/pause-words';
import { ChatLine, type ChatLineProps } from '../popup/ChatLine';
import '../popup/Popup.css';
import { examplePin } from './example-pin';
import type { Scene } from './GalleryScenes';
import { ShadowBox } from './ShadowBox';

const nudge = (name: string, risk: Partial<ChatRisk>): Scene => ({
  name: `nudge ${name}`,
  render: (t) => (
    // Without a popover of its own top layer, so that it stands in its place here.
    <ShadowBox css={`${nudgeCss} .nudge { display: block; position: static; }`}>
      <Nudge
        {...nudgeWords(t, {
          level: 'gentle',
          reasons: ['secrecy'],
          contact: '0123456789a',
          host: 'chat.example',
          isKnown: false,
          isDraft: false,
          ...risk,
        })}
        place="top"
      />
    </ShadowBox>
  ),
});

const behindPin = { state: 'set', isUnlocked: false, waitMs: 0, reset: null } as const;
const chats = (name: string, more: Partial<ChatsScreenProps>): Scene => ({
  name: `chats ${name}`,
  render: (t) => (
    <ChatsScreen
      t={t}
      tables={[en]}
      isOn={false}
      isByAge={true}
      isLocked={false}
      pin={examplePin()}
      onStored={() => undefined}
      quiet={[]}
      onSwitch={async () => true}
      onReadAgain={async () => true}
      {...more}
    />
  ),
});

const line = (name: string, chat: Partial<ChatLineProps['chat']>): Scene => ({
  name: `popup chat ${name}`,
  render: (t) => (
    <main class="popup">
      <h1>{t('ext_name')}</h1>
      <section class="card">
        <ChatLine
          t={t}
          host="chat.example"
          open={() => undefined}
          chat={{
            settings: { ...defaultSettings, chatReading: true },
            look: async () => 'site',
            setQuiet: async () => true,
            ...chat,
          }}
        />
      </section>
    </main>
  ),
});

const [question] = questions;
const pause = (name: string, reason: Reason): Scene => ({
  name: `pause ${name}`,
  render: (t) => (
    <ShadowBox css={pauseCss + looksCss}>
      <dialog open aria-labelledby="pp-headline" style="position: static">
        {question && (
          <Pause
            words={pauseWords(t, { kind: 'camera', question, reason })}
            chosen={null}
            advice={null}
            isOpen={false}
          />
        )}
      </dialog>
    </ShadowBox>
  ),
});

/** Chat reading in every state that a person can meet. */
export const chatScenes: readonly Scene[] = [
  pause('after a secret', 'risk_secrecy'),
  pause('after a threat', 'risk_threat'),
  nudge('quiet line', {}),
  nudge('about a draft', { reasons: ['mepersonal'], isDraft: true }),
  nudge('card', { level: 'strong', reasons: ['camera', 'alone', 'secrecy'] }),
  nudge('card of a known contact', { level: 'strong', reasons: ['camera', 'secrecy'], isKnown: true }),
  nudge('after a threat', { level: 'help', reasons: ['threat', 'paydemand', 'photo'] }),
  nudge('in distress', { level: 'help', reasons: ['medistress'] }),
  chats('off', {}),
  chats('on by age', { isOn: true, quiet: ['chat.example'] }),
  chats('behind a PIN', { quiet: ['chat.example'], pin: examplePin(behindPin) }),
  chats('set by a school', { isOn: true, isByAge: false, isLocked: true }),
  line('read', {}),
  line('not found', { look: async () => 'none' }),
  line('not on this site', { settings: { ...defaultSettings, chatReading: true, chatQuietSites: ['chat.example'] } }),
  line('off', { settings: defaultSettings }),
];
