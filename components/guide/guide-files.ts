import type { Block, GuideName } from './guide-text';

const files = import.meta.glob<readonly Block[]>('../../assets/guide/*.json', { eager: true, import: 'default' });

/** The guides. `npm run generate` writes each, in just this shape; a test compares them with docs. */
export const guideTexts: Readonly<Record<GuideName, readonly Block[]>> = {
  teens: files['../../assets/guide/teens.json'] ?? [],
  parents: files['../../assets/guide/parents.json'] ?? [],
  schools: files['../../assets/guide/schools.json'] ?? [],
};
