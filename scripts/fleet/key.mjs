import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Where the signing key lies: PAUSEPOINT_FLEET_KEY, else in the person's configuration folder. */
export function keyFile(env = process.env) {
  if (env.PAUSEPOINT_FLEET_KEY) return resolve(env.PAUSEPOINT_FLEET_KEY);
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'pausepoint', 'fleet-key.pem');
}

function makeKey(file) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // "wx": whoever makes one at the same moment keeps theirs.
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
}

function checkKey(file, pem) {
  if (createPrivateKey(pem).asymmetricKeyType !== 'rsa')
    throw new Error(`${file} is no RSA key. Chrome takes RSA only.`);
  // Windows has no such modes.
  if (process.platform !== 'win32' && statSync(file).mode & 0o077) {
    throw new Error(`${file} can be read by others. Run: chmod 600 ${file}`);
  }
}

/**
 * The key that signs the school's copy, made on first use with mode 600. It decides the extension's id, so a lost key
 * means a new id on every computer. Refuses a place inside the repository, where it could be committed.
 * @returns {{ pem: string, isNew: boolean }}
 */
export function readKey(file = keyFile()) {
  const inside = relative(repository, file);
  if (!inside.startsWith('..')) throw new Error(`The key must lie outside the repository, not in ${file}.`);
  const isNew = !existsSync(file);
  if (isNew) makeKey(file);
  const pem = readFileSync(file, 'utf8');
  checkKey(file, pem);
  return { pem, isNew };
}
