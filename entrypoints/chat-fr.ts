import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTable } from '../lib/content/chat/engine-link';
import { fr } from '../lib/core/risk/languages/fr';

export default defineUnlistedScript(() => offerTable(fr));
