import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTable } from '../lib/content/chat/engine-link';
import { de } from '../lib/core/risk/languages/de';

export default defineUnlistedScript(() => offerTable(de));
