import { hostMatches } from '../../core/sites';
import type { ChatSite } from './site';
import { bigBlueButton } from './sites/bigbluebutton';
import { discord } from './sites/discord';
import { element } from './sites/element';
import { instagram } from './sites/instagram';
import { jitsi } from './sites/jitsi';
import { mattermost } from './sites/mattermost';
import { messenger } from './sites/messenger';
import { randomText } from './sites/random-text';
import { reddit } from './sites/reddit';
import { rocketChat } from './sites/rocket-chat';
import { snapchat } from './sites/snapchat';
import { telegramA, telegramK } from './sites/telegram';
import { whatsapp } from './sites/whatsapp';
import { x } from './sites/x';

export const chatSites: readonly ChatSite[] = [
  discord,
  instagram,
  messenger,
  whatsapp,
  telegramK,
  telegramA,
  snapchat,
  x,
  reddit,
  randomText,
  element,
  rocketChat,
  mattermost,
  jitsi,
  bigBlueButton,
];

/** What is known of a host. Other hosts may run any of the software. */
export function sitesOf(host: string): readonly ChatSite[] {
  return chatSites.filter(({ hosts }) => hosts.some((listed) => hostMatches(host, listed)));
}
