/**
 * Remembers where the caret is: a press of the mouse in the pause takes the selection away, and an editor that gets the
 * picture afterwards would not know where to put it. Returns what puts it back.
 */
export function keepCaret(doc: Document): () => void {
  const selection = doc.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  return () => {
    if (range && !selection?.rangeCount) selection?.addRange(range);
  };
}
