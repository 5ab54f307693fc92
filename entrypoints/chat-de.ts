import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTable } from '../lib/content/chat/engine-link';
import { packed } from '../lib/core/generated/chat-de';

export default defineUnlistedScript(() => offerTable('de', packed));
