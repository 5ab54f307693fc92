import type { ChatSite } from '../site';

export const reddit: ChatSite = {
  name: 'Reddit chat',
  hosts: ['chat.reddit.com', 'reddit.com'],
  sign: 'rs-app',
  list: 'rs-app >>> rs-room >>> rs-timeline >>> [class~="timeline"]',
  row: 'rs-timeline-event',
  text: '>>> .room-message-text',
  composer: 'rs-app >>> rs-room >>> rs-message-composer >>> textarea',
  mine: '.own',
  author: '>>> .room-message-author',
};
