import type { Copy } from './copy';
import { scenes } from './GalleryScenes';

export interface GalleryProps {
  readonly t: Copy;
  /** Shows only the scenes whose name has this in it. */
  readonly filter?: string;
}

/** Every component in every state, one under the other, for tests and screenshots. No page of the extension uses it. */
export function Gallery({ t, filter = '' }: GalleryProps) {
  return (
    <div lang={t('meta_lang')} dir={t('meta_dir') === 'rtl' ? 'rtl' : 'ltr'}>
      {scenes
        .filter(({ name }) => name.includes(filter))
        .map((scene) => (
          <div key={scene.name} data-scene={scene.name}>
            {scene.render(t)}
          </div>
        ))}
    </div>
  );
}
