// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import sites from '../../../assets/sites.json';
import { shippedHosts } from '../../../lib/core/generated/site-hosts';
import { classifyHost, parseHost, siteClasses } from '../../../lib/core/sites';
import { generateSites, knownClasses, siteProblems } from '../../../scripts/generate-sites.mjs';

const hostsOf = (siteClass: string): string[] =>
  sites.filter((site) => site.class === siteClass).map(({ host }) => host);

describe('the shipped list of sites', () => {
  it('has no problems', () => {
    expect(siteProblems(sites)).toEqual([]);
  });

  it('knows the classes that the decision knows, in the same order', () => {
    expect(knownClasses).toEqual([...siteClasses]);
  });

  it('has at least 130 hosts, and no class is a token', () => {
    expect(sites.length).toBeGreaterThanOrEqual(130);
    for (const siteClass of ['stranger', 'chat', 'meeting']) expect(hostsOf(siteClass).length).toBeGreaterThan(30);
  });

  it('gives a reason for every host that a person can read', () => {
    for (const { host, reason } of sites) expect(reason, host).toMatch(/^\S+ \S.*$/);
  });

  it('says where every entry comes from, except our own demo', () => {
    for (const site of sites) {
      expect('source' in site && Boolean(site.source), site.host).toBe(!site.host.endsWith('.pausepoint.localhost'));
    }
  });

  it('writes hosts the way an owner could type them', () => {
    for (const { host } of sites) expect(parseHost(host)).toBe(host);
  });
});

describe('the generated host lists', () => {
  it('are what the script makes of the list', () => {
    for (const [path, text] of generateSites()) expect(readFileSync(path, 'utf8'), path).toBe(text);
  });

  it('hold every host of the list once, with its class', () => {
    const generated = siteClasses.flatMap((siteClass) =>
      (shippedHosts[siteClass] ?? []).map((host) => `${host} ${siteClass}`),
    );
    expect(generated.sort()).toEqual(sites.map((site) => `${site.host} ${site.class}`).sort());
  });
});

describe('classes of well-known pages', () => {
  it.each([
    ['ome.tv', 'stranger'],
    ['www.chatroulette.com', 'stranger'],
    ['discord.com', 'chat'],
    ['web.whatsapp.com', 'chat'],
    ['web.telegram.org', 'chat'],
    ['web.snapchat.com', 'chat'],
    ['old.reddit.com', 'chat'],
    ['app.element.io', 'chat'],
    ['support.discord.com', 'other'],
    ['meet.google.com', 'meeting'],
    ['us02web.zoom.us', 'meeting'],
    ['teams.microsoft.com', 'meeting'],
    ['community.webex.com', 'other'],
    ['stranger.pausepoint.localhost', 'stranger'],
    ['chat.pausepoint.localhost', 'chat'],
    ['lesson.pausepoint.localhost', 'meeting'],
  ])('%s is %s', (host, siteClass) => {
    expect(classifyHost(host, shippedHosts, {})).toBe(siteClass);
  });

  it.each([
    'google.com',
    'mail.google.com',
    'microsoft.com',
    'live.com',
    'qq.com',
    'notzoom.us',
    'zoom.us.example.com',
    'netflix.com',
    'pausepoint.localhost',
  ])('%s is nothing special', (host) => {
    expect(classifyHost(host, shippedHosts, {})).toBe('other');
  });
});
