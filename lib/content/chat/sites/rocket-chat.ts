import type { ChatSite } from '../site';

export const rocketChat: ChatSite = {
  name: 'Rocket.Chat',
  hosts: ['open.rocket.chat'],
  sign: '.messages-box .rcx-message, #rocket-chat .rcx-message',
  list: '.messages-box ul, .messages-list',
  row: '.rcx-message',
  text: '.rcx-message-body',
  composer: 'textarea[name="msg"]',
  mine: '.rcx-message[data-own="true"]',
  theirs: '.rcx-message[data-own="false"]',
  skip: '.rcx-attachment, .rcx-message-block',
};
