import type { ChatSite } from '../site';

export const x: ChatSite = {
  name: 'X',
  hosts: ['x.com', 'twitter.com'],
  sign: '[data-testid="DmScrollerContainer"]',
  list: '[data-testid="DmScrollerContainer"]',
  row: '[data-testid="messageEntry"]',
  text: '[data-testid="tweetText"]',
  composer: '[data-testid="dmComposerTextInput"]',
  // Only the other side has a picture beside it.
  theirs: '[data-testid^="UserAvatar-Container"]',
};
