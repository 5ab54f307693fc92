/**
 * Personal details by their shape. Each pattern begins at a digit, a capital or an @ and has no nested repeats. The
 * shapes are strict on purpose: years, scores, versions and addresses of machines must not count.
 */
const phone =
  /(?:^|[^\d.,\w-])(?:\+\d[\d ().-]{7,16}\d|0\d[\d ().-]{7,13}\d|\(\d{3}\) ?\d{3}[ -]?\d{4}|\d{3}[ .-]\d{3}[ .-]\d{4}|\d{10,12})(?![.,-]?\d)/;
const mail = /[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2,}/i;
const cardNumber = /\b\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3,4}\b/;
const street =
  /(?<![.\d])\b\d{1,4}[a-z]? (?!to |is |the |a |in |of |at |just |for |cos |on |with |or |and |my |more )[a-z]{2,20} (?:[a-z]{2,20} )?(?:street|st|road|rd|avenue|ave|lane|close|grove|crescent|terrace|boulevard|blvd|drive)\b/i;
const streetAbroad =
  /\b(?:rue|calle|avenida|avenue|boulevard|plaza|place|chemin) [\p{L}' ]{2,40}\d{1,4}\b|\b\d{1,4},? (?:rue|avenue|boulevard|chemin) \p{L}|\b\p{L}{3,30}(?:straße|strasse|weg|gasse|platz|allee) \d{1,4}\b/iu;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/;

const longest = 1_000;

/** True when a text that the person is writing holds what looks like a phone number, an address or a card number. */
export function holdsPersonalDetails(text: string): boolean {
  const read = text.slice(0, longest);
  if (read.includes('@') && mail.test(read)) return true;
  if (!/\d/.test(read)) return false;
  return (
    phone.test(read) || street.test(read) || postcode.test(read) || cardNumber.test(read) || streetAbroad.test(read)
  );
}
