import type { ChatSite } from '../site';

/** Telegram has two web clients; each has its own markup. */
export const telegramK: ChatSite = {
  name: 'Telegram Web K',
  hosts: [],
  sign: '.bubbles .bubble[data-mid]',
  list: '.bubbles .bubbles-inner',
  row: '.bubble[data-mid]',
  text: '.translatable-message',
  composer: '.input-message-input[contenteditable="true"]',
  mine: '.bubble.is-out',
  theirs: '.bubble.is-in',
  skip: '.reply, .time',
  thread: '.chat-info .peer-title',
};

export const telegramA: ChatSite = {
  name: 'Telegram Web A',
  hosts: [],
  sign: '.MessageList .Message[data-message-id]',
  list: '.MessageList .messages-container',
  row: '.Message[data-message-id]',
  text: '.text-content',
  composer: '#editable-message-text',
  mine: '.Message.own',
  theirs: '.Message:not(.own)',
  skip: '.EmbeddedMessage, .MessageMeta',
  thread: '.MiddleHeader .fullName',
};
