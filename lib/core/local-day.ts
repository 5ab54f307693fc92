/**
 * The local calendar day of a moment in milliseconds since the epoch, `YYYY-MM-DD`. Not by Intl, whose first use in a
 * frame takes longer than the whole pause.
 */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
