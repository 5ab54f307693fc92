/**
 * Remembers where the caret is: a press of the mouse in the pause takes the selection away, and an editor that gets the
 * picture afterwards would not know where to put it. Returns what puts it back, unless the page has moved it meanwhile.
 */
export function keepCaret(doc: Document): () => void {
  const selection = doc.getSelection();
  if (!selection?.rangeCount) return () => undefined;
  const range = selection.getRangeAt(0);
  return () => {
    // Nowhere, or at our host, which stands beside the body.
    if (doc.body?.contains(selection.anchorNode)) return;
    selection.removeAllRanges();
    selection.addRange(range);
  };
}
