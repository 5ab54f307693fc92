import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPermission } from '../lib/content/permission';

export default defineUnlistedScript(() => answerPermission(window));
