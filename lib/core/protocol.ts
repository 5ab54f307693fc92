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
 * | reply     | isolated | `detail`: JSON of PageReply               | –                                     |
 * | stop      | isolated | nothing: end the camera tracks            | –                                     |
 * | entries   | isolated | `dataTransfer` of a native drop           | –                                     |
 *
 * Files to be recognised go over the other end of the channel as one message per ask: `{ id, files }`.
 */
export const helloEvent = 'pp-hello';

/** A question from the page side. `id` counts up in each frame. */
export interface PageRequest {
  readonly id: number;
  readonly kind: 'camera' | 'picture';
}

/** The answer to the request with the same `id`. */
export interface PageReply {
  readonly id: number;
  readonly allow: boolean;
}

/** Reads a request from the page's world; null when it is not one. */
export function parseRequest(detail: unknown): PageRequest | null {
  if (typeof detail !== 'string') return null;
  try {
    const value: unknown = JSON.parse(detail);
    if (typeof value !== 'object' || value === null || !('id' in value) || !('kind' in value)) return null;
    const { id, kind } = value;
    return typeof id === 'number' && (kind === 'camera' || kind === 'picture') ? { id, kind } : null;
  } catch {
    return null;
  }
}
