import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startEngine } from '../lib/content/chat/start-engine';

export default defineUnlistedScript(() => startEngine());
