/**
 * Addresses that open the person's own apps with words filled in. Nothing is sent by opening one: the app shows the
 * words, and the person sends them or not.
 */

/** Half a character, as a cut emoji leaves behind, has no form in an address. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

/** `+44 (0)20`: the 0 is dialled within the country only, and then without the `+44`. In Italy (`+39`) it always is. */
const withoutTrunk = (number: string): string => number.replace(/^(\+(?!\s*39)[^(]*)\(\s*0\s*\)/, '$1');

/** Only what can be dialled: digits, `+` in front, `*` and `#`. */
const dialled = (number: string): string =>
  withoutTrunk(number.trim())
    .replace(/(?!^\+)[^\d*#]/g, '')
    .replaceAll('#', '%23');

/** A call (RFC 3966). */
export function callLink(number: string): string {
  return `tel:${dialled(number)}`;
}

/** A text message (RFC 5724), to a number or to whom the person picks in the app. */
export function textLink(number: string | null, body?: string): string {
  return `sms:${number === null ? '' : dialled(number)}${body ? `?body=${encoded(body)}` : ''}`;
}

/** What an e-mail is opened with. */
export interface MailWords {
  readonly to: string | null;
  readonly subject: string;
  readonly body: string;
}

/** An e-mail (RFC 6068). Line breaks are CR LF there. */
export function mailLink({ to, subject, body }: MailWords): string {
  const address = to === null ? '' : encoded(to).replaceAll('%40', '@');
  return `mailto:${address}?subject=${encoded(subject)}&body=${encoded(body.replace(/\r?\n/g, '\r\n'))}`;
}
