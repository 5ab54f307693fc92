/**
 * A 53-bit hash of a salted text, as 11 base-36 characters. It keeps host names out of plain sight in storage;
 * it is not a secret: whoever can read the salt can test a guess (docs/privacy.md says so).
 * crypto.subtle would be stronger, but it does not exist on http: pages, where pictures are handed over too.
 * Mixing steps after cyrb53 (public domain, github.com/bryc/code).
 */
export function saltedHash(salt: string, text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const unit of `${salt}\0${text}`) {
    const code = unit.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}
