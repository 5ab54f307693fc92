import { fileURLToPath } from 'node:url';
import { serve } from '../drive/serve.mjs';

/**
 * Serves the pretend chat on loopback.
 * @param {{ port?: number }} [options]
 */
export async function serveDemo({ port = 0 } = {}) {
  const served = await serve({ port, folder: fileURLToPath(new URL('.', import.meta.url)) });
  return { ...served, address: served.url('stranger.pausepoint') };
}
