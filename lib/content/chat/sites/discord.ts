import type { ChatSite } from '../site';

export const discord: ChatSite = {
  name: 'Discord',
  hosts: ['discord.com'],
  sign: 'ol[data-list-id="chat-messages"]',
  list: 'ol[data-list-id="chat-messages"]',
  row: 'li[id^="chat-messages-"]',
  text: '[id^="message-content-"]',
  composer: '[role="textbox"][data-slate-editor]',
  author: '[id^="message-username-"]',
  // The line above a reply repeats what it answers.
  skip: '[id^="message-reply-context-"]',
};
