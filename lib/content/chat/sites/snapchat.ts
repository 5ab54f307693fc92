import type { ChatSite } from '../site';

export const snapchat: ChatSite = {
  name: 'Snapchat Web',
  hosts: ['web.snapchat.com', 'snapchat.com'],
  sign: '[id^="cv-"] ul > li header',
  list: '[id^="cv-"] ul',
  row: 'li',
  text: 'span[dir="auto"]',
  composer: '[role="textbox"][contenteditable="true"]',
  author: 'header',
  saysMe: true,
  skip: 'header',
};
