/**
 * How the software of one chat lays out its messages, as data. A selector may go into an open shadow root with ` >>> `.
 * Class names that are made anew with each release are no use here; roles, ids, `data-` and hand-written classes are.
 */
export interface ChatSite {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Something that no other page has: the same software on another host counts as well. */
  readonly sign: string;
  /** What holds the messages. */
  readonly list: string;
  /** One message, anywhere below the list. */
  readonly row: string;
  /** The words, below a row. */
  readonly text: string;
  /** Where the person writes. */
  readonly composer: string;
  /** The row is, holds or stands in one of these. */
  readonly mine?: string;
  readonly theirs?: string;
  /** Names the writer, below a row. A row without one belongs to the writer above it. */
  readonly author?: string;
  /** The site itself writes "You sent" or "Me" there. Elsewhere it is a name that anybody can take. */
  readonly saysMe?: true;
  /** Below a row: quoted or repeated words. */
  readonly skip?: string;
  /** Names the conversation. Without it, the address does. */
  readonly thread?: string;
  /** Each conversation is with somebody new. */
  readonly isRandom?: true;
}
