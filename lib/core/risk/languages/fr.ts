import { packed } from '../../generated/chat-fr';
import type { LanguageTable } from '../table';
import { unpackTable } from '../unpack';

/** French. */
export const fr: LanguageTable = unpackTable('fr', packed);
