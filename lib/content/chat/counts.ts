import { api, send } from '../native';

/** Messages are counted for a while before the counts are told. */
const tellMs = 4000;

export interface Counts {
  add(contact: string, side: 'mine' | 'theirs'): void;
  flush(): void;
}

/** Counts messages by contact. In a private window nothing is told. */
export function openCounts(): Counts {
  const counts = new Map<string, { mine: number; theirs: number }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const [contact, count] of counts) void send({ type: 'chat-count', contact, ...count });
    counts.clear();
  };
  return {
    add: (contact, side) => {
      if (api.extension?.inIncognitoContext) return;
      const count = counts.get(contact) ?? { mine: 0, theirs: 0 };
      count[side] += 1;
      counts.set(contact, count);
      timer ??= setTimeout(flush, tellMs);
    },
    flush,
  };
}
