import { packed } from '../../generated/chat-es';
import type { LanguageTable } from '../table';
import { unpackTable } from '../unpack';

/** Spanish. */
export const es: LanguageTable = unpackTable('es', packed);
