import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startControl } from '../lib/content/control/start';

export default defineUnlistedScript(() => startControl(window));
