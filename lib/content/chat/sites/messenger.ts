import type { ChatSite } from '../site';

export const messenger: ChatSite = {
  name: 'Messenger',
  hosts: ['messenger.com', 'facebook.com'],
  sign: '[role="main"] [role="grid"] [data-scope="messages_table"]',
  list: '[role="main"] [role="grid"]',
  row: '[role="row"]',
  text: 'div[dir="auto"]',
  composer: '[role="textbox"][contenteditable="true"]',
  author: '[data-scope="messages_table"] h5',
  saysMe: true,
  thread: '[role="main"] h2',
};
