// @vitest-environment node
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOfKey, packCrx } from '../../../scripts/fleet/crx.mjs';
import { fleetFiles } from '../../../scripts/fleet/files.mjs';
import { keyFile, readKey } from '../../../scripts/fleet/key.mjs';
import { zip } from '../../../scripts/fleet/zip.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pausepoint-pack-'));
const file = join(folder, 'own', 'key.pem');
let pem = '';
beforeAll(() => {
  pem = readKey(file).pem;
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = (value: string): Buffer => Buffer.from(value);
const files = { 'b/two.js': text('second();'), 'a.txt': text('first '.repeat(50)), 'ä.txt': text('') };

/** Reads a zip by its directory, as browsers do. */
function unzip(archive: Buffer): Record<string, string> {
  const found: Record<string, string> = {};
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06'));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed = 0, , nameLength = 0] = [archive.readUInt32LE(at + 20), 0, archive.readUInt16LE(at + 28)];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    found[name] = inflateRawSync(archive.subarray(start, start + packed)).toString();
    at += 46 + nameLength;
  }
  return found;
}

describe('a zip of ours', () => {
  test('holds every file', () => {
    expect(unzip(zip(files))).toEqual({ 'a.txt': 'first '.repeat(50), 'b/two.js': 'second();', 'ä.txt': '' });
  });
  test('has the same bytes whatever order the files came in', () => {
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(zip(turned).equals(zip(files))).toBe(true);
  });
});

describe('the key', () => {
  test('is made on first use, for its owner only, and stays', () => {
    const fresh = join(folder, 'fresh', 'key.pem');
    expect(readKey(fresh).isNew).toBe(true);
    expect(statSync(fresh).mode & 0o777).toBe(0o600);
    const again = readKey(fresh);
    expect(again.isNew).toBe(false);
    expect(again.pem).toBe(readFileSync(fresh, 'utf8'));
  });
  test('is refused inside the repository', () => {
    expect(() => readKey(join(process.cwd(), 'fleet-key.pem'))).toThrow('outside the repository');
  });
  test('is refused when others can read it', () => {
    const open = join(folder, 'open.pem');
    writeFileSync(open, pem);
    chmodSync(open, 0o644);
    expect(() => readKey(open)).toThrow('chmod 600');
  });
  test('is refused when Chrome could not read it', () => {
    const other = join(folder, 'other.pem');
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(other, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    expect(() => readKey(other)).toThrow('RSA');
  });
  test('lies where the environment says, or with the settings of the person', () => {
    expect(keyFile({ PAUSEPOINT_FLEET_KEY: '/keys/mine.pem' })).toBe('/keys/mine.pem');
    expect(keyFile({ XDG_CONFIG_HOME: '/home/me/conf' })).toBe('/home/me/conf/pausepoint/fleet-key.pem');
  });
});

describe('a crx of ours', () => {
  test('starts with the mark and the version of the format', () => {
    const crx = packCrx(zip(files), pem);
    expect(crx.toString('latin1', 0, 4)).toBe('Cr24');
    expect(crx.readUInt32LE(4)).toBe(3);
  });
  test('ends with the zip, and carries a signature that the key in it has made', () => {
    const archive = zip(files);
    const crx = packCrx(archive, pem);
    const headerLength = crx.readUInt32LE(8);
    expect(crx.subarray(12 + headerLength).equals(archive)).toBe(true);
    const key = createPublicKey(pem).export({ type: 'spki', format: 'der' });
    const header = crx.subarray(12, 12 + headerLength);
    const keyAt = header.indexOf(key);
    expect(keyAt).toBeGreaterThan(0);
    // Two bytes of length behind the field's number: 256 bytes of RSA 2048.
    const signature = header.subarray(keyAt + key.length + 3, keyAt + key.length + 3 + 256);
    const signedData = header.subarray(keyAt + key.length + 3 + 256 + 4);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(signedData.length);
    const signed = Buffer.concat([text('CRX3 SignedData\0'), length, signedData, archive]);
    expect(verify('sha256', signed, createPublicKey(pem), signature)).toBe(true);
  });
  test('has an id that depends on the key alone', () => {
    expect(idOfKey(pem)).toMatch(/^[a-p]{32}$/);
    expect(idOfKey(pem)).toBe(idOfKey(readKey(file).pem));
  });
});

describe('the folder for a fleet', () => {
  const manifest = {
    version: '1.2.3',
    minimum_chrome_version: '123',
    storage: { managed_schema: 'managed_schema.json' },
    browser_specific_settings: { gecko: { id: 'pausepoint@test', strict_min_version: '148.0' } },
  };
  const schema = { type: 'object', properties: { region: { title: 'Country', description: '…', type: 'string' } } };
  const built = {
    'manifest.json': text(JSON.stringify(manifest)),
    'managed_schema.json': text(JSON.stringify(schema)),
  };
  const pack = (url = 'https://files.school.example/pausepoint') =>
    fleetFiles({ chrome: built, firefox: built, pem, url, policy: { region: 'GB' } });

  test('has the same bytes each time', () => {
    const again: Record<string, string | Uint8Array> = pack().files;
    const first: Record<string, string | Uint8Array> = pack().files;
    expect(Object.keys(first).length).toBeGreaterThan(15);
    for (const [name, data] of Object.entries(first)) {
      expect(Buffer.from(data as Uint8Array).equals(Buffer.from(again[name] as Uint8Array)), name).toBe(true);
    }
  });
  test('tells browsers where the newest version is', () => {
    const { files: packed, id } = pack();
    expect(packed['updates.xml']).toContain(`appid="${id}"`);
    expect(packed['updates.xml']).toContain('codebase="https://files.school.example/pausepoint/pausepoint.crx"');
    expect(packed['updates.xml']).toContain('version="1.2.3" prodversionmin="123"');
  });
  test('names an address for updates in the Firefox file only where Firefox would take it', () => {
    const gecko = (url: string): { update_url?: string } => {
      const inside = unzip(pack(url).files['pausepoint.xpi']);
      return JSON.parse(inside['manifest.json'] ?? '{}').browser_specific_settings.gecko;
    };
    expect(gecko('https://files.school.example').update_url).toBe('https://files.school.example/updates.json');
    expect(gecko('http://127.0.0.1:8080').update_url).toBeUndefined();
  });
});
