export interface MarkEnglishProps {
  /** A sentence in the language of the page. */
  readonly text: string;
  /** What of it is in English, because the data has it in English only. */
  readonly english: string | undefined;
}

/** A sentence whose English part is marked as English, so that a screen reader says it as English. */
export function MarkEnglish({ text, english }: MarkEnglishProps) {
  const at = english ? text.indexOf(english) : -1;
  if (!english || at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <span lang="en" dir="auto">
        {english}
      </span>
      {text.slice(at + english.length)}
    </>
  );
}
