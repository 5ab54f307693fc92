import type { ChatSite } from '../site';

export const whatsapp: ChatSite = {
  name: 'WhatsApp Web',
  hosts: ['web.whatsapp.com'],
  sign: '#main [data-pre-plain-text]',
  list: '#main [role="application"]',
  row: '.message-in, .message-out',
  text: '.selectable-text',
  composer: '#main footer [contenteditable="true"]',
  mine: '.message-out',
  theirs: '.message-in',
  // A reply holds what it answers.
  skip: '.quoted-mention, [aria-label="Quoted message"]',
  thread: '#main header [dir="auto"]',
};
