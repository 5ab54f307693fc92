import type { ChatSite } from '../site';

/** The text boxes that Omegle had and its many followers took over. */
export const randomText: ChatSite = {
  name: 'random text chat',
  hosts: [],
  sign: '.logbox textarea.chatmsg, .chatmsgwrapper textarea.chatmsg',
  list: '.logbox > *, .logbox',
  row: '.logitem',
  text: '.strangermsg, .youmsg',
  composer: 'textarea.chatmsg',
  mine: '.youmsg',
  theirs: '.strangermsg',
  // "Stranger:" and "You:".
  skip: '.msgsource',
  isRandom: true,
};
