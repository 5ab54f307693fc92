import type { ChatSite } from '../site';

export const instagram: ChatSite = {
  name: 'Instagram',
  hosts: ['instagram.com'],
  sign: '[role="grid"][aria-label^="Messages in conversation"] [data-pagelet="IGDMessagesList"]',
  list: '[data-pagelet="IGDMessagesList"], [role="grid"][aria-label^="Messages in conversation"]',
  row: '[role="row"]',
  text: 'div[dir="auto"]',
  composer: '[role="textbox"][contenteditable="true"]',
  // Read aloud only: "You sent".
  mine: '[data-scope="messages_table"][data-own="true"], [aria-label="You sent"]',
};
