import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepPermissionTruthful } from '../lib/page/permissions';

export default defineUnlistedScript(() => keepPermissionTruthful());
