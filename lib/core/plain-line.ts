/** One line of visible text; marks that turn the writing direction would let a name pose as another one. */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
