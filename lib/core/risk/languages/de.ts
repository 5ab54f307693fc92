import { packed } from '../../generated/chat-de';
import type { LanguageTable } from '../table';
import { unpackTable } from '../unpack';

/** German. */
export const de: LanguageTable = unpackTable('de', packed);
