/**
 * Every screen in every state, theme, width and language as one picture each, with a page to browse them.
 * They come from the components themselves (components/shared/GalleryScenes.tsx), so no browser holds an extension.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { findBrowser } from './drive/find.mjs';
import { indexPage } from './screenshots/index-page.mjs';
import { readOptions, usage } from './screenshots/options.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

async function serve() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: path.join(root, 'assets/public'),
    plugins: [preact()],
    resolve: { alias: { 'webextension-polyfill': path.join(root, 'tests/browser/setup-fake-browser.ts') } },
    optimizeDeps: {
      // Or it would look through every page of the repository for packages.
      entries: ['scripts/screenshots/index.html'],
      include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'],
    },
    // No watcher and no messages to the page: it is loaded once.
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  return server;
}

const fileName = (words) => `${words.join(' ').replace(/[^\w]+/g, '-')}.png`;

/** Takes the pictures of one theme and width, scene by scene in each language. */
async function shootAll(page, { names, languages, theme, width, options }) {
  const shots = [];
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  for (const scene of names) {
    const isSmall = scene.startsWith('popup ') && width > 400;
    await page.setViewportSize({ width: isSmall ? 400 : width, height: 900 });
    for (const language of languages) {
      await page.evaluate(
        ([name, tag, age]) => window.gallery.show(name, tag, age),
        [scene, language, options.ageBand],
      );
      const file = path.join(language, fileName([scene, theme, width]));
      await page.screenshot({ path: path.join(options.out, file), fullPage: true });
      shots.push({ file, scene, language, theme, width });
    }
  }
  return shots;
}

/** @param {ReturnType<typeof readOptions>} options */
async function takePictures(options) {
  const server = await serve();
  const executablePath = findBrowser('chrome');
  if (!executablePath) throw new Error('No Chromium was found. PAUSEPOINT_CHROME can name one.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(`${server.resolvedUrls.local[0]}scripts/screenshots/index.html`);
    await page.waitForFunction(() => window.gallery !== undefined);
    await page.addStyleTag({ content: `:root { font-size: ${options.text}%; }` });
    const { scenes, languages: shipped } = await page.evaluate(() => ({
      scenes: window.gallery.scenes,
      languages: window.gallery.languages,
    }));
    const names = scenes.filter((name) => name.includes(options.only));
    const languages = options.languages ?? shipped;
    for (const language of languages) mkdirSync(path.join(options.out, language), { recursive: true });
    const shots = [];
    for (const theme of options.themes) {
      for (const width of options.widths) {
        shots.push(...(await shootAll(page, { names, languages, theme, width, options })));
      }
    }
    writeFileSync(path.join(options.out, 'index.html'), indexPage(shots));
    return shots.length;
  } finally {
    await browser.close();
    await server.close();
  }
}

const options = readOptions(process.argv.slice(2));
if (options.problem !== null || options.help) {
  console.log(options.problem === null ? usage : `${options.problem}\n\n${usage}`);
  process.exit(options.problem === null ? 0 : 1);
}
const count = await takePictures(options);
console.log(`${count} pictures. Open ${path.join(options.out, 'index.html')}.`);
