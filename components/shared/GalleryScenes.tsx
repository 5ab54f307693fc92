import type { VNode } from 'preact';
import { pathCards, stepHash } from '../../lib/core/help-route';
import type { PauseSign, TabStatus } from '../../lib/core/messages';
import { openPause, type PauseState, stepPause } from '../../lib/core/pause';
import type { PinLook } from '../../lib/core/pin-look';
import { type Question, questions } from '../../lib/core/questions';
import type { School } from '../../lib/core/school';
import { defaultSettings, type Settings } from '../../lib/core/settings';
import type { HostLists } from '../../lib/core/sites';
import type { TabLook } from '../../lib/core/tab-status';
import { Control } from '../control/Control';
import controlCss from '../control/control.css?inline';
import { type ControlState, controlWords, freshControl } from '../control/control-words';
import { guideScenes } from '../guide/GuideScenes';
import { HelpScreen, type HelpScreenProps } from '../help/HelpScreen';
import { helpFiles } from '../help/help-files';
import { Pause } from '../pause/Pause';
import pauseCss from '../pause/pause.css?inline';
import looksCss from '../pause/pause-looks.css?inline';
import { pauseAdvice, pauseWords } from '../pause/pause-words';
import { policyScenes } from '../policy/PolicyScenes';
import type { CamerasOn } from '../popup/LiveCameras';
import { Popup, type PopupProps } from '../popup/Popup';
import { SeenPage } from '../seen/SeenPage';
import { OptionsPage } from '../settings/OptionsPage';
import type { LockAccess } from '../settings/StrictCamera';
import { Strip } from '../strip/Strip';
import stripCss from '../strip/strip.css?inline';
import placeCss from '../strip/strip-place.css?inline';
import { Welcome, type WelcomeProps } from '../welcome/Welcome';
import { chatScenes } from './ChatScenes';
import type { Copy } from './copy';
import { examplePin } from './example-pin';
import { exampleStore } from './example-store';
import { ShadowBox } from './ShadowBox';

/** One thing in one state. */
export interface Scene {
  readonly name: string;
  readonly render: (t: Copy) => VNode;
}

/** A browser that has the lock, and where the person has allowed it or not. */
export const exampleLock = (isAllowed: boolean): LockAccess => ({
  isPossible: true,
  isAllowed: async () => isAllowed,
  request: async () => true,
});

const nothing = (): void => undefined;
const day = '2026-11-24';

/** Made-up sites, so that nothing here depends on the shipped list. */
export const exampleHosts: HostLists = {
  stranger: ['strangers.example'],
  chat: ['chat.example'],
  meeting: ['lesson.example'],
};

const popup = (name: string, look: TabLook, more: Partial<PopupProps> = {}): Scene => {
  const props = { settings: defaultSettings, settingsFailed: false, isPrivate: false, open: nothing, ...more };
  const answer = (): Promise<TabLook> => Promise.resolve(look);
  return {
    name: `popup ${name}`,
    render: (t) => <Popup t={t} look={answer} reload={answer} refuse={answer} {...props} />,
  };
};

const cameras = (on: CamerasOn) => ({
  findCameras: () => Promise.resolve(on),
  stopCameras: () => Promise.resolve(true),
});

const onPage = (status: Partial<TabStatus>, sign: PauseSign | null = null): TabLook => ({
  kind: 'page',
  sign,
  status: {
    host: 'chat.example',
    siteClass: 'chat',
    looksLikeChat: true,
    camera: 'pause',
    picture: 'pause',
    ...status,
  },
});

const ledger = {
  salt: 'example salt',
  seen: { '0123456789a': { camera: day, picture: null, continued: true, lastDay: day } },
  today: { day, answered: 2 },
  questions: [4, 1, 9],
  visits: {},
};
const filled = {
  ...defaultSettings,
  picture: false,
  region: 'GB',
  sites: { 'club.example': 'stranger', 'school.example': 'meeting' },
};

const examplePeople: HelpScreenProps['people'] = [
  { label: 'Aunt Jo', way: 'phone', value: '01632 960 123', by: 'me' },
  { label: 'School counsellor', way: 'email', value: 'counsellor@school.example', by: 'family' },
  { label: 'Youth club', way: 'link', value: 'https://club.example/contact', by: 'me' },
];
const locked = { state: 'set', isUnlocked: false, waitMs: 0, reset: null } as const;
const exampleSchool: School = {
  name: 'Hill School',
  message: 'Ask Ms Reed in the library if something looks odd.',
  locked: new Set(['camera', 'picture', 'pauseSeconds']),
  lockedSites: new Set(['school.example']),
};
const familyOwner = {
  owner: 'family',
  loadSchool: async () => null,
  lookAtPin: examplePin(locked).look,
} as const;
/** What the welcome page asks about the owner. */
export const exampleOwner: WelcomeProps['owner'] = {
  owner: null,
  pin: examplePin(),
  loadSchool: async () => null,
  onOwner: async () => undefined,
  onStored: nothing,
  copyText: () => Promise.resolve(),
  print: nothing,
};
/** What the settings page needs around it and no scene is about. */
export const exampleAround = {
  known: [
    { host: 'strangers.example', class: 'stranger', reason: 'Random video chat.' },
    { host: 'chat.example', class: 'chat', reason: 'A messenger.' },
    { host: 'lesson.example', class: 'meeting', reason: 'Video lessons.' },
  ],
  privateWindows: { isFirefox: false, isAllowed: false },
  loadSchool: async () => null,
  copyText: () => Promise.resolve(),
  print: nothing,
} as const;

interface OptionsScene {
  readonly refused?: 'reads';
  readonly look?: PinLook;
  readonly school?: School | null;
}

const options = (
  name: string,
  stored: Record<string, unknown>,
  { refused, look = { state: 'none' }, school = null }: OptionsScene = {},
): Scene => ({
  name: `options ${name}`,
  render: (t) => {
    const store = exampleStore(stored);
    if (refused) store.refuse(refused);
    return (
      <OptionsPage
        store={store}
        copyFor={() => t}
        languages={['en']}
        shipped={exampleHosts}
        lock={exampleLock(false)}
        pin={examplePin(look)}
        {...exampleAround}
        loadSchool={async () => school}
        day={day}
        initialHost=""
        saveAsFile={nothing}
        onCopy={nothing}
      />
    );
  },
});

const pause = (name: string, state: PauseState, css = pauseCss + looksCss): Scene => ({
  name: `pause ${name}`,
  render: (t) => (
    <ShadowBox css={css}>
      <dialog open aria-labelledby="pp-headline" style="position: static">
        <Pause
          words={pauseWords(t, { kind: state.kind, question: state.question, reason: 'first_ever' })}
          chosen={state.chosen}
          advice={pauseAdvice(t, state)}
          isOpen={state.waited || state.chosen !== null}
        />
      </dialog>
    </ShadowBox>
  ),
});
const [firstQuestion] = questions as readonly [Question, ...Question[]];
const cameraPause = openPause('camera', firstQuestion, 3);

const strip = (name: string, headline: 'strip_picture' | 'strip_refused'): Scene => ({
  name: `strip ${name}`,
  render: (t) => (
    // Without a popover of its own top layer, so that it stands in its place here.
    <ShadowBox css={`${pauseCss}${looksCss}${placeCss}${stripCss} .strip { display: block; position: static; }`}>
      <Strip
        lang={t('meta_lang')}
        dir={t('meta_dir') === 'rtl' ? 'rtl' : 'ltr'}
        label={t('strip_label')}
        headline={t(headline)}
        detail={t('reason_reminder')}
        actions={[
          { act: 'ask', label: t('strip_ask') },
          { act: 'pushed', label: t('strip_wrong') },
        ]}
        closeLabel={t('strip_close')}
      />
    </ShadowBox>
  ),
});

const control = (name: string, state: Partial<ControlState>): Scene => ({
  name: `control ${name}`,
  render: (t) => (
    <ShadowBox css={`${pauseCss}${looksCss}${controlCss} .control { display: block; position: static; }`}>
      <Control
        lang={t('meta_lang')}
        dir={t('meta_dir') === 'rtl' ? 'rtl' : 'ltr'}
        corner="top-right"
        {...controlWords(t, { ...freshControl, camera: { since: 0, covered: false }, ...state }, 187_000)}
      />
    </ShadowBox>
  ),
});

const helpProps: Omit<HelpScreenProps, 't'> = {
  topic: 'home',
  hash: '',
  chosen: 'GB',
  languages: [],
  files: helpFiles,
  people: [],
  isPrivate: false,
  saveRegion: () => Promise.resolve(),
  savePeople: () => Promise.resolve([]),
  copyText: () => Promise.resolve(),
  print: nothing,
  leave: nothing,
};
const help = (name: string, more: Partial<HelpScreenProps>): Scene => ({
  name: `help ${name}`,
  render: (t) => <HelpScreen {...helpProps} t={t} {...more} />,
});

const schoolPolicy: NonNullable<HelpScreenProps['policy']> = {
  organisation: { name: 'Example School', message: '' },
  contactsMode: 'add',
  contacts: [
    {
      label: 'School counsellor',
      phone: '01632 960 123',
      url: null,
      email: null,
      note: 'Room 12, every day until four',
    },
    {
      label: 'Form teacher',
      phone: null,
      url: 'https://school.example/talk',
      email: 'talk@school.example',
      note: null,
    },
  ],
};

const welcome = (name: string, isFirefox: boolean, more: Partial<WelcomeProps['owner']> = {}): Scene => ({
  name: `welcome ${name}`,
  render: (t) => (
    <Welcome
      t={t}
      ageBand={null}
      onAge={async () => undefined}
      owner={{ ...exampleOwner, ...more }}
      pauseSeconds={3}
      isFirefox={isFirefox}
      isAllowedInPrivateWindows={isFirefox}
      random={() => 0}
    />
  ),
});

const seen = (name: string, owner: Settings['owner'], look: PinLook, hasSchool = false): Scene => ({
  name: `seen ${name}`,
  render: (t) => {
    const store = exampleStore({ settings: { ...filled, owner }, ledger });
    return <SeenPage {...{ t, owner, hasSchool, store, day }} lookAtPin={examplePin(look).look} />;
  },
});

/** Every component in every state that a person can meet. */
export const scenes: readonly Scene[] = [
  pause('camera at first', cameraPause),
  pause('picture at first', openPause('picture', firstQuestion, 3)),
  pause('after the wait', stepPause(cameraPause, { type: 'waited' })),
  pause('without its looks', cameraPause, pauseCss),
  pause('with advice', stepPause(cameraPause, { type: 'act', act: 'no' })),
  strip('picture', 'strip_picture'),
  strip('refused', 'strip_refused'),
  control('at first', { why: 'reminder' }),
  control('on', {}),
  control('small', { isSmall: true }),
  control('covered', { camera: { since: 0, covered: true } }),
  control('check-in', { isAsking: true }),
  control('stopped', { camera: null, isStopped: true, line: 3 }),
  control('out of reach', { isStopped: true, isUnreached: true }),
  popup('on a chat', onPage({})),
  popup('among strangers', onPage({ host: 'strangers.example', siteClass: 'stranger' })),
  popup('in a lesson', onPage({ siteClass: 'meeting', camera: 'allow', picture: 'allow' })),
  popup('on another page', onPage({ siteClass: 'other', looksLikeChat: false, picture: 'allow' })),
  popup('after a yes', onPage({ camera: 'remind', picture: 'remind' })),
  popup('after a no', onPage({ camera: 'refuse' })),
  popup('covered by the page', onPage({}, 'tampered')),
  popup('with a pause waiting', onPage({}, 'waiting')),
  popup('switched off', onPage({ camera: 'allow' }), { settings: { camera: false, picture: false } }),
  popup('in a private window', onPage({}), { isPrivate: true }),
  popup('without storage', onPage({}), { settingsFailed: true }),
  popup('with a camera on here', onPage({ camera: 'remind' }), { cameras: cameras({ here: true, elsewhere: true }) }),
  popup('with a camera on elsewhere', onPage({}), { cameras: cameras({ here: false, elsewhere: true }) }),
  popup('of a family', onPage({}), { owner: familyOwner, isAllowedInPrivateWindows: async () => false }),
  popup('not covered', { kind: 'uncovered' }),
  popup('out of reach', { kind: 'unreachable' }),
  popup('as a tab', { kind: 'no-page' }),
  options('at first', {}),
  options('filled', { settings: filled, ledger }),
  options('damaged', { settings: { ...filled, camera: 'no', pauseSeconds: 99, sites: { '??': 'chat' } } }),
  options('from a newer version', { settings: { ...filled, version: 9, aura: 1 } }),
  options('without storage', {}, { refused: 'reads' }),
  options('of a family, no PIN yet', { settings: { ...filled, owner: 'family' } }),
  options('of a family, locked', { settings: { ...filled, owner: 'family' } }, { look: locked }),
  options(
    'of a family, unlocked',
    { settings: { ...filled, owner: 'family' }, trusted: examplePeople },
    { look: { ...locked, isUnlocked: true } },
  ),
  options(
    'with a lost PIN',
    { settings: { ...filled, owner: 'family' } },
    { look: { ...locked, reset: { askedAt: 1_764_000_000_000, leftMs: 300_000_000 } } },
  ),
  options(
    'with a damaged PIN',
    { settings: { ...filled, owner: 'family' } },
    { look: { ...locked, state: 'damaged' } },
  ),
  options('of a school', { settings: filled }, { school: exampleSchool }),
  welcome('in Chromium', false),
  welcome('in Firefox', true),
  welcome('for a family', false, { owner: 'family' }),
  welcome('in a school', false, { loadSchool: async () => exampleSchool }),
  seen('by nobody yet', null, { state: 'none' }),
  seen('of my own', 'me', { state: 'none' }),
  seen('in a family', 'family', { ...locked, reset: { askedAt: 1_764_000_000_000, leftMs: 300_000_000 } }),
  seen('in a school', null, { state: 'none' }, true),
  help('at home in Britain', {}),
  help('pushed, country unknown', { topic: 'pushed', hash: '#services', chosen: null }),
  help('talk', { topic: 'talk', chosen: 'DE' }),
  ...chatScenes,
  ...pathCards.map((card, at) => help(`path ${at + 1} ${card}`, { hash: stepHash(at + 1), people: examplePeople })),
  help('path, help files broken', { hash: '#path-10', files: {} }),
  help('proof sheet', { hash: '#sheet' }),
  help('telling', { hash: '#telling' }),
  help('telling with people', { hash: '#telling', people: examplePeople, chosen: 'FR' }),
  help('telling in a private window', { hash: '#telling', isPrivate: true }),
  help('reply lines', { hash: '#replies' }),
  help('with a school’s people', { policy: schoolPolicy }),
  help('telling with a school’s people only', {
    hash: '#telling',
    policy: { ...schoolPolicy, contactsMode: 'replace' },
  }),
  help('for a grown-up', { hash: '#grown-up', chosen: 'US' }),
  ...policyScenes,
  ...guideScenes,
];

/** The help of each region that has a list of its own. */
export const helpScenes: readonly Scene[] = Object.keys(helpFiles).map((region) =>
  help(`in ${region}`, { topic: 'home', chosen: region }),
);
