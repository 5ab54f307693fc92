import type { ChatSite } from '../site';

export const jitsi: ChatSite = {
  name: 'Jitsi',
  hosts: ['meet.jit.si'],
  sign: '#chat-conversation-container, #chatconversation',
  list: '#chat-conversation-container, #chatconversation',
  row: '.chatmessage',
  text: '.usermessage',
  composer: '#chat-input, #usermsg',
  mine: '.chat-message-group.local, .chatmessage.local',
  theirs: '.chat-message-group.remote, .chatmessage.remote',
};
