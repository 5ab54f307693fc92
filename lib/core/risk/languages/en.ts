import { packed } from '../../generated/chat-en';
import type { LanguageTable } from '../table';
import { unpackTable } from '../unpack';

/** English. */
export const en: LanguageTable = unpackTable('en', packed);
