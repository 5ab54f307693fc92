import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installPageGate } from '../lib/page/install';

export default defineUnlistedScript(() => installPageGate());
