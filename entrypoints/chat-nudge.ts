import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startNudges } from '../lib/content/chat/nudges';

export default defineUnlistedScript(() => startNudges());
