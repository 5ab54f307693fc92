import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startChat } from '../lib/content/chat/start';

export default defineUnlistedScript(() => startChat(window));
