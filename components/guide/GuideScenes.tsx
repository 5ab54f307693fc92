import type { Scene } from '../shared/GalleryScenes';
import { GuidePage } from './GuidePage';
import { guideTexts } from './guide-files';
import { guideNames } from './guide-text';

/** The guide page with each guide. */
export const guideScenes: readonly Scene[] = guideNames.map((guide) => ({
  name: `guide for ${guide}`,
  render: (t) => <GuidePage t={t} guide={guide} texts={guideTexts} />,
}));
