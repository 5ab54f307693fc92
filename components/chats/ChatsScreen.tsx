import { useState } from 'preact/hooks';
import type { LanguageTable } from '../../lib/core/risk/table';
import { Locked } from '../owner/Locked';
import { lockOf } from '../owner/locks';
import type { PinAccess } from '../owner/pin-access';
import { UnlockHere } from '../owner/UnlockHere';
import { usePin } from '../owner/use-pin';
import { MomentSwitch } from '../settings/MomentSwitch';
import type { Copy, CopyKey } from '../shared/copy';
import { Lines } from '../shared/Lines';
import { Notice } from '../shared/Notice';
import { PageHeader } from '../shared/PageHeader';
import { TryLine } from './TryLine';
import './ChatsScreen.css';

export interface ChatsScreenProps {
  readonly t: Copy;
  readonly tables: readonly LanguageTable[];
  readonly isOn: boolean;
  /** Nobody has chosen: it goes by the age that was said. */
  readonly isByAge: boolean;
  /** A school has set it. */
  readonly isLocked: boolean;
  /** The family's PIN, which this page can be unlocked with. */
  readonly pin: PinAccess;
  /** Calls back after anything stored changed, until `signal` aborts. */
  readonly onStored: (callback: () => void, signal: AbortSignal) => void;
  /** Sites that are not read. */
  readonly quiet: readonly string[];
  /** Gives false where it could not be saved, or somebody else looks after the settings. */
  readonly onSwitch: (isOn: boolean) => Promise<boolean>;
  readonly onReadAgain: (host: string) => Promise<boolean>;
}

const looksFor: readonly CopyKey[] = [
  'chats_finds_ask',
  'chats_finds_hide',
  'chats_finds_trap',
  'chats_finds_threat',
  'chats_finds_you',
];
const does: readonly CopyKey[] = ['chats_does_line', 'chats_does_card', 'chats_does_help', 'chats_does_pause'];
const doesNot: readonly CopyKey[] = [
  'chats_not_keep',
  'chats_not_send',
  'chats_not_tell',
  'chats_not_block',
  'chats_not_secret',
];
const limits: readonly CopyKey[] = [
  'chats_limits_wrong',
  'chats_limits_miss',
  'chats_limits_pages',
  'chats_limits_counts',
];

function consequence({ isOn, isByAge, isLocked }: ChatsScreenProps): CopyKey {
  if (isLocked) return isOn ? 'chats_on_locked' : 'chats_off_locked';
  if (isByAge && isOn) return 'chats_on_by_age';
  return isOn ? 'chats_on' : 'chats_off';
}

/** What reading chats means, the switch for it, and a box to try it in. */
export function ChatsScreen(props: ChatsScreenProps) {
  const { t, tables, isOn, isLocked, quiet, onSwitch, onReadAgain } = props;
  const [hasFailed, setFailed] = useState(false);
  const pin = usePin(props.pin, props.onStored);
  const lock = isLocked ? null : lockOf('chatReading', pin.look, null);
  const save = async (saving: Promise<boolean>): Promise<void> => {
    pin.touch();
    setFailed(!(await saving));
    // A key that ran out shows only now.
    await pin.act(async () => ({ ok: true }));
  };
  return (
    <main class="chats">
      <PageHeader title={t('chats_title')}>
        <p class="lead">{t('chats_lead')}</p>
      </PageHeader>
      <section class="card" aria-label={t('chats_switch')}>
        {isLocked ? (
          <p>{t(consequence(props))}</p>
        ) : (
          <Locked t={t} lock={lock}>
            <MomentSwitch
              label={t('chats_switch')}
              isOn={isOn}
              isOffFine
              consequence={t(consequence(props))}
              onChange={(wish) => void save(onSwitch(wish))}
            />
          </Locked>
        )}
        {!isLocked && <UnlockHere t={t} pin={pin} />}
        <div aria-live="polite">
          {hasFailed && (
            <Notice tone="care">
              <p>{t('chats_not_saved')}</p>
            </Notice>
          )}
        </div>
      </section>
      <TryLine t={t} tables={tables} />
      <div class="pair">
        <Lines t={t} title="chats_finds" keys={looksFor} />
        <Lines t={t} title="chats_does" keys={does} />
        <Lines t={t} title="chats_not" keys={doesNot} />
        <Lines t={t} title="chats_limits" keys={limits} />
      </div>
      <section aria-labelledby="chats-quiet">
        <h2 id="chats-quiet">{t('chats_quiet')}</h2>
        {quiet.length === 0 && <p>{t('chats_quiet_none')}</p>}
        <ul class="chats-quiet">
          {quiet.map((host) => (
            <li key={host} class="row">
              <span>{host}</span>
              {!isLocked && lock === null && (
                <button type="button" onClick={() => void save(onReadAgain(host))}>
                  {t('chats_quiet_again', host)}
                </button>
              )}
            </li>
          ))}
        </ul>
      </section>
      <nav class="row" aria-label={t('popup_actions')}>
        <a href="help.html?topic=home">{t('options_help')}</a>
        <a href="help.html#path">{t('path_open')}</a>
        <a href="options.html">{t('popup_settings')}</a>
      </nav>
    </main>
  );
}
