import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTable } from '../lib/content/chat/engine-link';
import { packed } from '../lib/core/generated/chat-es';

export default defineUnlistedScript(() => offerTable('es', packed));
