import type { ChatSite } from '../site';

export const element: ChatSite = {
  name: 'Element',
  hosts: ['app.element.io'],
  sign: '.mx_RoomView_MessageList',
  list: '.mx_RoomView_MessageList',
  row: '.mx_EventTile',
  text: '.mx_EventTile_body',
  composer: '.mx_BasicMessageComposer_input',
  mine: '.mx_EventTile[data-self="true"]',
  theirs: '.mx_EventTile[data-self="false"]',
  skip: 'mx-reply, .mx_ReplyChain',
  thread: '.mx_RoomHeader [dir="auto"]',
};
