/**
 * The private channel between the page's world and ours: one EventTarget that is in no document and that no page script
 * has ever seen. Both worlds send each other events on it, so a question and its receipt cross in the same task. All are
 * FocusEvents, which carry a node, a window and a number, unless said otherwise: each other kind would cost every frame
 * of every page some memory. All that the page side says is of one type, with a number for what it says, because each
 * listener would cost as well. What is said and what it carries:
 *
 * | what      | from     | carries                                   | preventDefault() means                |
 * |-----------|----------|-------------------------------------------|---------------------------------------|
 * | camera    | page     | `relatedTarget`: an EventTarget for the answer | somebody is there and will reply |
 * | picture   | page     | the same; the files came before           | the same                              |
 * | seen      | another script of ours | the same; a picture that was recognised there | the same            |
 * | open      | page     | nothing                                   | pictures pass on this page            |
 * | picker    | page     | `relatedTarget`: what is pressed and may open a picker | it was heard             |
 * | rearm     | page     | `relatedTarget`: document that is or was opened | it was heard                    |
 * | granted   | page     | `relatedTarget`: its window, to say that a camera passes now; or nothing, to ask | one has just passed, once |
 * | realm     | page     | `view`: window without a script of ours; `relatedTarget`: a channel for it | it was heard |
 * | track     | page     | `relatedTarget`: camera track that was let through, or a copy, before the page has it | it was heard |
 * | foreign   | page     | `relatedTarget`: a track                  | it is no camera track that was let through |
 * | on, off   | page     | `relatedTarget`: track that the page enables or disables | it is not covered: pass it on |
 * | wanted    | page     | `relatedTarget`: track that is disabled   | it is covered; the page wants it enabled |
 * | settled   | page     | nothing: a call for a camera that was let through has come to an end | it was heard |
 *
 * What is not heard is not answered, and no answer is the careful one: an event's listeners are not called when a page
 * has piled up calls before (browsers have a limit), and an error in one, such as a full stack, stays inside.
 *
 * and by events of a type of their own:
 *
 * | type      | from     | carries                                   | preventDefault() means                |
 * |-----------|----------|-------------------------------------------|---------------------------------------|
 * | file      | page     | a BlobEvent: one file of the next question | –                                    |
 * | noteEvent | isolated, on the target of a question | `detail`: the answer; see PageReply | –        |
 * | page      | isolated | nothing; the window of this channel has a page now | –                        |
 * | entries   | isolated | a ClipboardEvent: `clipboardData` of a native drop; less costly than a DragEvent | – |
 */
export const helloEvent = 'pp-hello';
/** The hello of the scripts that come with strict mode (lib/page/permissions). Their channel knows one question. */
export const strictHelloEvent = 'pp-strict';
/** The type of what the page side and other scripts of ours say, by a number in `detail`, and of the answers. */
export const noteEvent = 'pp';

/** What the page side says, in the order of the numbers. A list of texts: names of fields are shortened. */
export const noteTypes = [
  '',
  'camera',
  'picture',
  'seen',
  'open',
  'picker',
  'rearm',
  'granted',
  'realm',
  'track',
  'foreign',
  'on',
  'off',
  'wanted',
  'settled',
] as const;
/** Everything that the isolated side hears on a channel, but files. */
export type NoteType = Exclude<(typeof noteTypes)[number], ''>;

// The numbers have names of their own and are no object, because those leave nothing in what is built.
/** May the camera go on? */
export const sayCamera = 1;
/** May these files go on? */
export const sayPicture = 2;
/** May a picture that was recognised go on? */
export const saySeen = 3;
/** May pictures pass here? */
export const sayOpen = 4;
/** A picker opens. */
export const sayPicker = 5;
/** A document is or was opened anew. */
export const sayRearm = 6;
/** Has a person just let a camera pass? */
export const sayGranted = 7;
/** A window that has no script of ours. */
export const sayRealm = 8;
/** A camera track that was let through. */
export const sayTrack = 9;
/** Is this no camera track that was let through? */
export const sayForeign = 10;
/** May the page enable a track? */
export const sayOn = 11;
/** May the page disable a track? */
export const sayOff = 12;
/** Does the page want a covered track enabled? */
export const sayWanted = 13;
/** A call for a camera that was let through has come to an end. */
export const saySettled = 14;

/** On the channel of strict mode: what would a page read about its camera without it? */
export const permissionQuestion = 1;

/**
 * What the page side asks. `seen`: a picture that another script of ours has already recognised.
 */
export type QuestionKind = 'camera' | 'picture' | 'seen';

/** What the page side says, or asks, about one track. */
export type TrackNote = 'track' | 'known' | 'on' | 'off' | 'wanted';

/** How a page reads a permission (Permissions §5). */
export type CameraPermission = 'granted' | 'prompt' | 'denied';

/** The states of a permission by their numbers; 0 is none. */
export const permissionStates: readonly ('' | CameraPermission)[] = ['', 'granted', 'prompt', 'denied'];

/** The answer as a number: 0 for no and 1 for yes; about a permission 0 without strict mode, or the number of the state. */
export type PageReply = number;
