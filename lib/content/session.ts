import type { Circumstances } from '../core/decide';
import { saltedHash } from '../core/hash';
import {
  type ChatFinding,
  emptyVisit,
  type Kind,
  type Ledger,
  liveVisit,
  type MomentRecord,
  type Visit,
  visitAfter,
} from '../core/ledger';
import { localDay } from '../core/local-day';
import { type PageView, parsePageView, strictPageView } from '../core/page-view';
import { looksLikeChat } from './chat-look';
import { api, send } from './native';
import { classOf, type Place } from './place';
import { dress } from './surface';
import { speak } from './text';

/** What this frame knows of settings and of what happened, kept in memory so that a pause waits for nobody. */
export interface Session {
  readonly view: () => PageView;
  readonly questions: () => readonly number[];
  /** Resolves once stored values are in, or cannot be had. Does not reject. The first call starts reading. */
  ready(): Promise<void>;
  circumstances(kind: Kind): Circumstances;
  /** Notes what happened; `isTold` when another frame has written it down already. */
  record(record: Omit<MomentRecord, 'host' | 'at' | 'day' | 'capped'>, isTold?: boolean): void;
  /** The next ask is not refused as nagging. */
  forgetAnswer(kind: Kind): void;
  /** Something was read in a chat of this tab. */
  find(finding: ChatFinding): void;
}

const tabAnswerMs = 150;
/** How long a pause waits for what is stored. What comes later still counts. */
const readMs = 2000;

/** The ledger as it stands in storage. Only the background writes it, and it reads it with all checks at its start. */
const ledgerOf = (raw: unknown): Partial<Ledger> => Object(raw);

/** Opens the session of one frame. `now` is the clock, in milliseconds since the epoch, and `openedAt` when its page began. */
export function openSession(place: Place, now: () => number, openedAt: number): Session {
  let view = strictPageView;
  let ledger: Partial<Ledger> = {};
  let visit: Visit | null = null;
  let loading: Promise<void> | null = null;
  const site = (): string => saltedHash(String(ledger.salt), place.host);

  /** Takes over the visit of this tab from its earlier pages. Only the background knows which tab this is. */
  async function findVisit(): Promise<void> {
    const hash = site();
    if (!Object.values(ledger.visits ?? {}).some((known) => liveVisit(known, hash, now(), view.rememberMinutes)))
      return;
    const tab = await send<number>({ type: 'which-tab' }, tabAnswerMs);
    const found = liveVisit(ledger.visits?.[tab ?? ''], hash, now(), view.rememberMinutes);
    if (found && found.lastMomentAt > (visit?.lastMomentAt ?? 0)) visit = found;
  }

  async function take(stored: Record<string, unknown>): Promise<void> {
    view = parsePageView(stored.page);
    ledger = ledgerOf(stored.ledger);
    speak(view.copy);
    dress(view.style);
    // The salt is new after "delete everything" and right after the install.
    if (visit) visit = { ...visit, site: site() };
    await findVisit();
  }

  async function load(): Promise<void> {
    const read = async () => take(await api.storage.local.get(['page', 'ledger']));
    const readAgain = (): void => {
      loading = read().catch(() => undefined);
    };
    try {
      // An update of the extension in the middle leaves this without an answer for good.
      await Promise.race([read(), new Promise((given) => setTimeout(given, readMs))]);
      api.storage.onChanged.addListener((changes, area) => {
        if (area === 'local' && ('page' in changes || 'ledger' in changes)) readAgain();
      });
      // Firefox tells a page in the back/forward cache nothing of changes.
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) readAgain();
      });
    } catch {
      // Storage fails or the extension is gone: what is in memory pauses.
    }
  }

  return {
    view: () => view,
    questions: () => ledger.questions ?? [],
    ready: () => {
      loading ??= load();
      return loading;
    },
    circumstances: (kind) => ({
      kind,
      siteClass: classOf(place, view),
      settings: view,
      looksLikeChat: kind === 'picture' && looksLikeChat(document),
      visit,
      seen: ledger.seen?.[site()] ?? null,
      today: ledger.today ?? { day: '', answered: 0 },
      now: now(),
      day: localDay(now()),
      arrivedAt: openedAt,
    }),
    record: (moment, isTold) => {
      const at = now();
      const siteClass = classOf(place, view);
      const capped = siteClass === 'chat' || siteClass === 'other';
      const record: MomentRecord = { ...moment, host: place.host, at, day: localDay(at), capped };
      visit = visitAfter(visit ?? emptyVisit(site(), at), record);
      // Nothing of a private window is written down; there the visit lives as long as the page.
      if (!isTold && !api.extension?.inIncognitoContext) void send({ type: 'record', record }, 1000);
    },
    forgetAnswer: (kind) => {
      if (visit) visit = { ...visit, [kind]: null };
    },
    find: (finding) => {
      const at = now();
      visit = { ...(visit ?? emptyVisit(site(), at)), ...finding, lastMomentAt: at };
    },
  };
}
