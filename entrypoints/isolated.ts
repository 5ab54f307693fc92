import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installContentGate } from '../lib/content/install';

export default defineUnlistedScript(() => installContentGate(window));
