import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

/** A protobuf field that holds bytes. Field numbers above 15 take more than one byte. */
function bytesField(number, bytes) {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value) {
  const bytes = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return Buffer.from([...bytes, rest]);
}

function u32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function publicKeyOf(privateKeyPem) {
  return createPublicKey(createPrivateKey(privateKeyPem)).export({ type: 'spki', format: 'der' });
}

function hashOf(privateKeyPem) {
  return createHash('sha256').update(publicKeyOf(privateKeyPem)).digest();
}

/** The id that Chrome and Edge give to what this key has signed: 32 letters from a to p. */
export function idOfKey(privateKeyPem) {
  const digits = hashOf(privateKeyPem).toString('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * A CRX3 file: the zip behind a header with the key and its signature. Field numbers are those of Chromium's
 * components/crx_file/crx3.proto. RSA with PKCS #1 v1.5 takes no random number, so the same zip and key give the same bytes.
 * @param {Buffer} archive a zip
 * @param {string} privateKeyPem an RSA key
 */
export function packCrx(archive, privateKeyPem) {
  const signedData = bytesField(1, hashOf(privateKeyPem).subarray(0, 16));
  const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), u32(signedData.length), signedData, archive]);
  const proof = Buffer.concat([
    bytesField(1, publicKeyOf(privateKeyPem)),
    bytesField(2, sign('sha256', signed, privateKeyPem)),
  ]);
  const header = Buffer.concat([bytesField(2, proof), bytesField(10_000, signedData)]);
  return Buffer.concat([Buffer.from('Cr24'), u32(3), u32(header.length), header, archive]);
}
