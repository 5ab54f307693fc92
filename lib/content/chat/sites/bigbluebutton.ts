import type { ChatSite } from '../site';

export const bigBlueButton: ChatSite = {
  name: 'BigBlueButton',
  hosts: [],
  sign: '[data-test="chatMessages"]',
  list: '[data-test="chatMessages"]',
  row: '[data-test="msgListItem"]',
  text: '[data-test="chatUserMessageText"]',
  composer: '#message-input',
  author: '[data-test="chatUserName"], [data-test="msgAuthor"]',
};
