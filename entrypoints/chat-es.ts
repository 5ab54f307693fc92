import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTable } from '../lib/content/chat/engine-link';
import { es } from '../lib/core/risk/languages/es';

export default defineUnlistedScript(() => offerTable(es));
