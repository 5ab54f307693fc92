import parents from '../../assets/guide/parents.json';
import schools from '../../assets/guide/schools.json';
import teens from '../../assets/guide/teens.json';
import type { Block, GuideName } from './guide-text';

/** The guides. `npm run generate` writes them in just this shape; a JSON file has only a loose type of its own. */
export const guideTexts = { teens, parents, schools } as unknown as Readonly<Record<GuideName, readonly Block[]>>;
