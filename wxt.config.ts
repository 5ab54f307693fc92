import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { backgroundWords } from './scripts/background-words';
import { injectedBuild } from './scripts/injected-build';

const everywhere = {
  matches: ['<all_urls>'],
  run_at: 'document_start' as const,
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
};

/** The build that schools install by policy (scripts/fleet). It can ask nobody, so the camera lock comes with it. */
const isFleet = process.env.PAUSEPOINT_FLEET === '1';

/** Of the build that runs. */
let isFirefox = false;

export default defineConfig({
  outDir: process.env.PAUSEPOINT_OUT ?? '.output',
  publicDir: 'assets/public',
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifestVersion: 3,
  vite: ({ mode }) => {
    // A shell may export NODE_ENV=development. Vite would keep it and take Preact's other JSX, which dom-jsx cannot draw.
    if (mode === 'production') process.env.NODE_ENV = mode;
    return {
      plugins: [preact()],
      build: {
        sourcemap: process.env.PP_SM === '1',
        target: ['chrome123', 'firefox140'],
        // Vite's polyfill for it calls fetch, and nothing of ours does (tests/build).
        modulePreload: false,
      },
    };
  },
  hooks: {
    'entrypoints:found': ({ config }, infos) => {
      isFirefox = config.browser === 'firefox';
      // Strict mode is Chromium's.
      if (isFirefox) infos.splice(0, infos.length, ...infos.filter(({ name }) => !/^strict/.test(name)));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ name }) => /^(isolated|page|control|(chat|strict)(-\w+)?)$/.test(name))) {
        Object.assign(config, mergeConfig(config, injectedBuild(isFirefox)));
      }
      if (entrypoints.every(({ name }) => name === 'background')) {
        Object.assign(config, mergeConfig(config, { plugins: [backgroundWords()] }));
      }
    },
  },
  zip: {
    includeSources: [
      'assets',
      'components',
      'entrypoints',
      'lib',
      'locales',
      'scripts',
      '*.json',
      '*.ts',
      '*.md',
      'LICENSE',
    ],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_ext_name__',
    description: '__MSG_ext_description__',
    default_locale: 'en',
    // The whole list, on purpose: docs/permissions.md says what each entry is for.
    permissions: ['storage', 'scripting', ...(isFleet && browser !== 'firefox' ? ['contentSettings'] : [])],
    // For `scripting`: the camera control comes when a camera does. The same warning as for the content scripts.
    host_permissions: ['<all_urls>'],
    commands: {
      'stop-cameras': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_stop__' },
      'open-help': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_help__' },
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    // Registered here and not through defineContentScript: WXT's content-script context costs 3 kB
    // a frame and any page can invalidate it with one event. Both browsers run manifest order across
    // worlds, and the isolated side has to be listening before the page side says hello.
    content_scripts: [
      { ...everywhere, js: ['isolated.js'] },
      { ...everywhere, js: ['page.js'], world: 'MAIN' as const },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'pausepoint@pausepoint.localhost',
              strict_min_version: '148.0',
              data_collection_permissions: { required: ['none' as const] },
            },
          },
        }
      : {
          minimum_chrome_version: '123',
          // What a school can set. Firefox takes values without a schema.
          storage: { managed_schema: 'managed_schema.json' },
          // Strict mode, asked for when a person switches it on. Firefox has nothing like it.
          ...(isFleet ? {} : { optional_permissions: ['contentSettings'] }),
        }),
  }),
});
