import { useState } from 'preact/hooks';

/** What came of the last press on a copy button. */
export interface CopyTold {
  /** Which button it was. */
  readonly id: string;
  /** Where the clipboard is blocked, the words are selected instead. */
  readonly outcome: 'copied' | 'selected';
  /** Counts the presses, so that the same words are said again. */
  readonly press: number;
}

/** One copy: which button, which words, and how to select them where they stand. */
export interface CopyRequest {
  readonly id: string;
  readonly text: string;
  readonly select: () => void;
}

export interface CopyControl {
  readonly told: CopyTold | null;
  readonly copy: (request: CopyRequest) => void;
}

/** Copies, remembers what came of it, and helps with the selecting where a browser or a school blocks the clipboard. */
export function useCopy(copyText: (text: string) => Promise<void>): CopyControl {
  const [told, setTold] = useState<CopyTold | null>(null);
  const tell = (id: string, outcome: CopyTold['outcome']): void =>
    setTold((before) => ({ id, outcome, press: (before?.press ?? 0) + 1 }));
  return {
    told,
    copy: ({ id, text, select }) => {
      copyText(text).then(
        () => tell(id, 'copied'),
        () => {
          select();
          tell(id, 'selected');
        },
      );
    },
  };
}

/** Selects all words in an element. */
export function selectWords(element: Element | null): void {
  if (element instanceof HTMLTextAreaElement) {
    element.focus();
    element.select();
  } else if (element) document.getSelection()?.selectAllChildren(element);
}
