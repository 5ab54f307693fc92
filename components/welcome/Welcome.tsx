import { Locked } from '../owner/Locked';
import { lockOf } from '../owner/locks';
import type { PinAccess } from '../owner/pin-access';
import { usePin } from '../owner/use-pin';
import { type SchoolAccess, useSchool } from '../owner/use-school';
import type { CopyKey } from '../shared/copy';
import { Lines } from '../shared/Lines';
import { PageHeader } from '../shared/PageHeader';
import { TryPause } from './TryPause';
import { WelcomeAge, type WelcomeAgeProps } from './WelcomeAge';
import { WelcomeOwner, type WelcomeOwnerProps } from './WelcomeOwner';
import './Welcome.css';

export interface WelcomeProps extends WelcomeAgeProps {
  /** Asks who looks after the settings. */
  readonly owner: Omit<WelcomeOwnerProps, 't' | 'pin' | 'school'> & {
    readonly loadSchool: SchoolAccess['load'];
    readonly pin: PinAccess;
    /** Calls back after anything stored changed, until `signal` aborts. */
    readonly onStored: (callback: () => void, signal: AbortSignal) => void;
  };
  readonly pauseSeconds: number;
  readonly isFirefox: boolean;
  /** Null when the browser does not say. */
  readonly isAllowedInPrivateWindows: boolean | null;
  /** A number from 0 up to but not including 1. */
  readonly random: () => number;
}

const does: readonly CopyKey[] = [
  'welcome_does_camera',
  'welcome_does_picture',
  'welcome_does_help',
  'welcome_does_quiet',
];
const doesNot: readonly CopyKey[] = ['welcome_not_record', 'welcome_not_send', 'welcome_not_tell', 'welcome_not_keep'];
const audiences = ['you', 'family', 'school'] as const;

/** The page that opens once after the install. */
export function Welcome(props: WelcomeProps) {
  const { t, pauseSeconds, isFirefox, isAllowedInPrivateWindows, random } = props;
  const pin = usePin(props.owner.pin, props.owner.onStored);
  const school = useSchool({ load: props.owner.loadSchool, onStored: props.owner.onStored });
  const limits: readonly CopyKey[] = [
    'welcome_limits_choice',
    'welcome_limits_elsewhere',
    'welcome_limits_tabs',
    isAllowedInPrivateWindows ? 'welcome_limits_private_on' : 'welcome_limits_private',
  ];
  return (
    <main class="welcome">
      <PageHeader title={t('welcome_headline')}>
        <p class="lead">{t('welcome_lead')}</p>
      </PageHeader>
      <TryPause t={t} pauseSeconds={pauseSeconds} random={random} />
      <WelcomeOwner t={t} {...props.owner} pin={pin} school={school} />
      <Locked t={t} lock={lockOf('ageBand', pin.look, school)}>
        <WelcomeAge t={t} ageBand={props.ageBand} onAge={props.onAge} />
      </Locked>
      <section aria-labelledby="welcome-chats">
        <h2 id="welcome-chats">{t('welcome_chats')}</h2>
        <p>{t('welcome_chats_line')}</p>
        <p>
          <a href="chats.html">{t('welcome_chats_try')}</a>
        </p>
      </section>
      <div class="pair">
        <Lines t={t} title="welcome_does" keys={does} />
        <Lines t={t} title="welcome_does_not" keys={doesNot} />
      </div>
      <section aria-labelledby="welcome-who">
        <h2 id="welcome-who">{t('welcome_who')}</h2>
        <dl>
          {audiences.map((name) => (
            <div key={name}>
              <dt>{t(`welcome_who_${name}`)}</dt>
              <dd>{t(`welcome_who_${name}_line`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Lines t={t} title="welcome_limits" keys={limits} />
      {isAllowedInPrivateWindows !== true && (
        <p>
          <a href="options.html#private">{t('options_private')}</a>
        </p>
      )}
      <section aria-labelledby="welcome-pin">
        <h2 id="welcome-pin">{t('welcome_pin')}</h2>
        <p>
          {t(isFirefox ? 'welcome_pin_how_firefox' : 'welcome_pin_how')} {t('welcome_pin_why')}
        </p>
      </section>
      <nav aria-label={t('welcome_next')}>
        <a class="button" href="options.html">
          {t('welcome_settings')}
        </a>
        <a class="button" href="help.html?topic=home">
          {t('welcome_help')}
        </a>
        <a class="button" href="help.html#path">
          {t('path_open')}
        </a>
        <a class="button" href="guide.html">
          {t('guide_open')}
        </a>
      </nav>
    </main>
  );
}
