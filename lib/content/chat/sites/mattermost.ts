import type { ChatSite } from '../site';

export const mattermost: ChatSite = {
  name: 'Mattermost',
  hosts: [],
  sign: '#post-list #postListContent',
  list: '#postListContent',
  row: '.post[id^="post_"]',
  text: '.post-message__text',
  composer: '#post_textbox',
  mine: '.post.current--user',
  theirs: '.post.other--root, .post.same--root:not(.current--user)',
};
