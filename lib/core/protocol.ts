/**
 * The private channel between the page's world and ours: one MessagePort that is not transferred but used by both
 * worlds as an EventTarget, so that a question and its receipt cross in the same task. Event types and what they carry:
 *
 * | type      | from     | carries                                   | preventDefault() means                |
 * |-----------|----------|-------------------------------------------|---------------------------------------|
 * | ask       | page     | `detail`: JSON of PageRequest             | somebody is there and will reply      |
 * | gated     | page     | nothing                                   | pictures are held on this page        |
 * | picker    | page     | `relatedTarget`: node that opens a picker | –                                     |
 * | rearm     | page     | `relatedTarget`: document that was opened | –                                     |
 * | granted   | page     | nothing                                   | a person has just let a camera pass   |
 * | realm     | page     | `relatedTarget`: window without a script  | somebody is there                     |
 * | end       | page     | `relatedTarget`: port of a channel of its own for that window | somebody took it  |
 * | reply     | isolated | `detail`: JSON of PageReply               | –                                     |
 * | stop      | isolated | nothing: end the camera tracks            | –                                     |
 * | live      | isolated | nothing                                   | a camera track is live                |
 * | entries   | isolated | `dataTransfer` of a native drop           | –                                     |
 *
 * Files to be recognised go over the other end of the channel as one message per ask: `{ id, files }`.
 */
export const helloEvent = 'pp-hello';

/** A question from the page side. `id` counts up in each frame. */
export interface PageRequest {
  readonly id: number;
  /**
   * `seen`: a picture that another script of ours has already recognised. `permission`: what would a page read about its
   * camera without strict mode?
   */
  readonly kind: 'camera' | 'picture' | 'seen' | 'permission';
}

/** How a page reads a permission (Permissions §5). */
export type CameraPermission = 'granted' | 'prompt' | 'denied';

/** The answer to the request with the same `id`. For `permission` it is the state, or null without strict mode. */
export interface PageReply {
  readonly id: number;
  readonly allow: boolean | CameraPermission | null;
}

/** Reads a request from the page's world; null when it is not one. */
export function parseRequest(detail: unknown): PageRequest | null {
  if (typeof detail !== 'string') return null;
  try {
    const value: unknown = JSON.parse(detail);
    if (typeof value !== 'object' || value === null || !('id' in value) || !('kind' in value)) return null;
    const { id, kind } = value;
    const isKind = kind === 'camera' || kind === 'picture' || kind === 'seen' || kind === 'permission';
    return typeof id === 'number' && isKind ? { id, kind } : null;
  } catch {
    return null;
  }
}
