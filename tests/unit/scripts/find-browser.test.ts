import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../scripts/drive/index.mjs';

const system = (platform: string, files: readonly string[], env: Record<string, string> = {}) => ({
  platform,
  env: { PATH: '/home/me/bin:/usr/bin', HOME: '/home/me', ...env },
  exists: (file: string) => files.includes(file),
});

describe('finding a browser', () => {
  it('takes the one that the environment names', () => {
    const own = system('linux', ['/opt/mine', '/usr/bin/chromium'], { PAUSEPOINT_CHROME: '/opt/mine' });
    expect(findBrowser('chrome', own)).toBe('/opt/mine');
  });

  it('says so when the environment names a file that is not there', () => {
    const wrong = system('linux', ['/usr/bin/chromium'], { PAUSEPOINT_CHROME: '/opt/gone' });
    expect(() => findBrowser('chrome', wrong)).toThrow('/opt/gone');
  });

  it('looks through PATH on Linux', () => {
    expect(findBrowser('chrome', system('linux', ['/home/me/bin/google-chrome']))).toBe('/home/me/bin/google-chrome');
  });

  it('looks into the applications of a Mac', () => {
    const app = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findBrowser('firefox', system('darwin', [app]))).toBe(app);
  });

  it('takes Edge on Windows when there is no Chrome', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = system('win32', [edge], { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' });
    expect(findBrowser('chrome', windows)).toBe(edge);
  });

  it('gives null when there is none', () => {
    expect(findBrowser('firefox', system('linux', []))).toBeNull();
  });
});
