/**
 * The private channel between the page's world and ours: one MessagePort that is not transferred but used by both
 * worlds as an EventTarget, so that a question and its receipt cross in the same task. Event types and what they carry:
 *
 * | type      | from     | carries                                   | preventDefault() means                |
 * |-----------|----------|-------------------------------------------|---------------------------------------|
 * | ask       | page     | `detail`: kind and number of a question   | somebody is there and will reply      |
 * | gated     | page     | nothing                                   | pictures are held on this page        |
 * | picker    | page     | `relatedTarget`: node that opens a picker | –                                     |
 * | rearm     | page     | `relatedTarget`: document that was opened | –                                     |
 * | granted   | page     | nothing                                   | a person has just let a camera pass   |
 * | realm     | page     | `view`: window without a script of ours; `relatedTarget`: port of a channel for it | – |
 * | track     | page     | `relatedTarget`: camera track that was let through, or a copy, before the page has it | – |
 * | known     | page     | `relatedTarget`: a track                  | it is a camera track that was let through |
 * | on, off   | page     | `relatedTarget`: track that the page enables or disables | it is covered: do not pass it on |
 * | wanted    | page     | `relatedTarget`: track that is disabled   | it is covered; the page wants it enabled |
 * | *that*    | isolated | `detail`: the answer; see PageReply       | –                                     |
 * | live      | isolated | nothing                                   | a call for a camera is not settled    |
 * | entries   | isolated | `dataTransfer` of a native drop           | –                                     |
 *
 * Files to be recognised go over the other end of the channel as one message per ask: `{ id, files }`.
 */
export const helloEvent = 'pp-hello';

/** A question from the page side. */
export interface PageRequest {
  /** The kind and a number that counts up in each channel. The answer is an event of this type. */
  readonly id: string;
  /**
   * `seen`: a picture that another script of ours has already recognised. `permission`: what would a page read about its
   * camera without strict mode?
   */
  readonly kind: 'camera' | 'picture' | 'seen' | 'permission';
}

/** What the page side says, or asks, about one track. */
export type TrackNote = 'track' | 'known' | 'on' | 'off' | 'wanted';

/** How a page reads a permission (Permissions §5). */
export type CameraPermission = 'granted' | 'prompt' | 'denied';

/** The answer, in `detail`. For `permission` it is the state, or null without strict mode. */
export type PageReply = boolean | CameraPermission | null;

const kinds: readonly string[] = ['camera', 'picture', 'seen', 'permission'] satisfies PageRequest['kind'][];

/** Reads a request from the page's world; null when it is not one. */
export function parseRequest(detail: unknown): PageRequest | null {
  if (typeof detail !== 'string') return null;
  const kind = detail.split(' ')[0] as PageRequest['kind'];
  return kinds.includes(kind) ? { id: detail, kind } : null;
}
