/** What the evaluation loads of the engine, as one module. */
export { riskCategories, riskLevels } from '../../lib/core/risk/categories';
export { compiledOf } from '../../lib/core/risk/compile';
export { createConversation } from '../../lib/core/risk/engine';
export { fold } from '../../lib/core/risk/fold';
export { de } from '../../lib/core/risk/languages/de';
export { en } from '../../lib/core/risk/languages/en';
export { es } from '../../lib/core/risk/languages/es';
export { fr } from '../../lib/core/risk/languages/fr';
export { linkRisk } from '../../lib/core/risk/links';
export { Matcher } from '../../lib/core/risk/pattern';
export { signalsOf } from '../../lib/core/risk/signals';
export { readWords } from '../../lib/core/risk/tokens';
