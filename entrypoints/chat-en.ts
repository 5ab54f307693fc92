import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTable } from '../lib/content/chat/engine-link';
import { packed } from '../lib/core/generated/chat-en';

export default defineUnlistedScript(() => offerTable('en', packed));
