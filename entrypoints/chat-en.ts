import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTable } from '../lib/content/chat/engine-link';
import { en } from '../lib/core/risk/languages/en';

export default defineUnlistedScript(() => offerTable(en));
