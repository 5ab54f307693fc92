/** What a page that is read in English loads; the evaluation measures its size. */
export { createConversation } from '../../lib/core/risk/engine';
export { en } from '../../lib/core/risk/languages/en';
