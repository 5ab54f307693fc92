import { messageType, type ToBackground, type ToTab } from '../core/messages';
import { onCommand } from '../platform/cameras';
import { onInstall, onPage, onSettingsChange, onStart, onTabClosed } from '../platform/lifecycle';
import { askTopFrame, onMessage, type Sender, tellFrames } from '../platform/messages';
import { openOwnPage } from '../platform/tabs';
import { refreshAction, showPageOnAction } from './action';
import {
  actOnCameras,
  cameraNow,
  cameraSoon,
  checkCamera,
  forgetCamera,
  liveTabs,
  mayCheckIn,
  showStrip,
} from './cameras';
import { answerChat, refreshChatReading } from './chat';
import { forgetAllVisits, forgetTab, recordMoment, rememberCorner } from './ledger-keeper';
import { refreshPageView } from './page-view';
import { mayWelcome, readPolicyAgain, startPolicySync } from './policy-sync';
import { isForKeeper, keepSettings, lookAtLostPin } from './settings-keeper';
import { cameraPermission, startStrictMode } from './strict-mode';

async function openHelp(topic: string): Promise<boolean> {
  await openOwnPage(`/help.html?topic=${encodeURIComponent(topic)}`);
  return true;
}

/** Takes a question to the top frame of its tab, or the answer to all frames. */
function relay(tab: number, message: Extract<ToBackground, { type: 'pause-in-top' | 'answered' }>): Promise<unknown> {
  if (message.type === 'answered') return tellFrames(tab, message);
  const toTab: ToTab = { type: 'pause-here', ask: message.ask };
  return askTopFrame(tab, toTab);
}

/** What only a frame of a tab can say or ask about its camera. */
function answerFrame(known: ToBackground, tab: number, sender: Sender): Promise<unknown> | undefined {
  const { frame, isPrivate } = sender;
  switch (known.type) {
    case 'camera-soon':
      return cameraSoon(tab, frame, known.why);
    case 'strip':
      return showStrip(tab, frame, known.note);
    case 'camera-now':
      return cameraNow(tab, frame, known.live, known.covered);
    case 'camera-check':
      // Wrapped: without an answer the control must not take the camera for off.
      return checkCamera(tab).then((camera) => ({ camera }));
    case 'check-in':
      return mayCheckIn(tab, { isPrivate });
    case 'corner':
      return isPrivate ? Promise.resolve(false) : rememberCorner(known.host, known.corner);
    default:
      return answerChat(known, tab, sender);
  }
}

function answer(message: unknown, sender: Sender): Promise<unknown> | undefined {
  const { tab, topOrigin, isPrivate } = sender;
  if (messageType(message) === null) return undefined;
  // The sender is one of our own scripts (lib/platform/messages checks it), so the shape is the one we wrote.
  const known = message as ToBackground;
  if (isForKeeper(known)) return keepSettings(known, sender.page);
  switch (known.type) {
    case 'open-help':
      return openHelp(known.topic);
    case 'which-tab':
      return Promise.resolve(tab);
    case 'permission':
      return cameraPermission({ origin: topOrigin, isPrivate });
    case 'record':
      return tab === null || isPrivate ? Promise.resolve(false) : recordMoment(tab, known.record);
    case 'pause-in-top':
    case 'answered':
      return tab === null ? Promise.resolve(null) : relay(tab, known);
    case 'camera-act':
      // The control has written down what was pressed; nobody else has.
      return actOnCameras(known.tab ?? tab ?? 'all', known.act, known.tab === undefined);
    case 'cameras':
      return liveTabs();
    case 'read-policy':
      return readPolicyAgain();
    default:
      return tab === null ? undefined : answerFrame(known, tab, sender);
  }
}

/** Keyboard shortcuts of the whole browser (wxt.config.ts). */
function onShortcut(name: string): void {
  if (name === 'stop-cameras') void actOnCameras('all', 'stop');
  // Whoever needs it fastest is being threatened; all other help is one press away there.
  if (name === 'open-help') void openHelp('pushed');
}

async function welcome(): Promise<void> {
  // A school's computers open no tab of ours; a person who installs Pausepoint is told what it does.
  if (await mayWelcome()) await openOwnPage('/welcome.html');
}

function refresh(): void {
  // Where storage fails, injected scripts keep the last view they could read, or the strict one.
  void refreshPageView().catch(() => undefined);
  void refreshAction().catch(() => undefined);
  // Where the browser refuses, nothing is read, and the popup says so.
  void refreshChatReading().catch(() => undefined);
}

/** Starts the background. Everything is registered in the first tick, so that an event can wake it. */
export function startBackground(): void {
  onMessage(answer);
  startPolicySync();
  startStrictMode();
  onInstall(() => void welcome());
  onStart(() => {
    void forgetAllVisits();
    refresh();
    lookAtLostPin();
  });
  onSettingsChange(refresh);
  onPage((tab, address) => void showPageOnAction(tab, address).catch(() => undefined));
  onTabClosed((tab) => {
    void forgetTab(tab);
    void forgetCamera(tab);
    lookAtLostPin();
  });
  onCommand(onShortcut);
}
