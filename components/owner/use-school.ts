import { useEffect, useState } from 'preact/hooks';
import type { School } from '../../lib/core/school';

export interface SchoolAccess {
  /** Rejects when the browser's storage fails. */
  readonly load: () => Promise<School | null>;
  /** Calls back after anything stored changed, until `signal` aborts. */
  readonly onStored: (callback: () => void, signal: AbortSignal) => void;
}

/** What a school has set, now: a policy may change while the page is open. Null where none has, or while nobody knows. */
export function useSchool({ load, onStored }: SchoolAccess): School | null {
  const [school, setSchool] = useState<School | null>(null);
  useEffect(() => {
    const control = new AbortController();
    const look = (): void =>
      void load().then(
        (found) => !control.signal.aborted && setSchool(found),
        () => undefined,
      );
    onStored(look, control.signal);
    look();
    return () => control.abort();
  }, [load, onStored]);
  return school;
}
