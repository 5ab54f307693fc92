import { useId } from 'preact/hooks';
import type { Copy, CopyKey } from './copy';

interface LinesProps {
  readonly t: Copy;
  readonly title: CopyKey;
  readonly keys: readonly CopyKey[];
}

/** A part of a page that is a heading and a list of sentences. */
export function Lines({ t, title, keys }: LinesProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      <ul>
        {keys.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}
