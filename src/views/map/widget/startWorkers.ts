import { getGlobalDispatcher, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);

/** MapLibre's message that workers answer at once (`MessageType.ping`). */
const PING = 'PI';

let failure: unknown;

/**
 * Starts MapLibre's workers, which all of its maps share, and resolves once they answer. Rejects
 * where they cannot be started or their script cannot be had, as a map would wait for them for ever;
 * it then does so at once until the page is loaded anew, for MapLibre does not start others.
 */
export async function startWorkers(): Promise<void> {
  if (failure) throw failure;
  const dispatcher = getGlobalDispatcher();
  const broken = new Promise<never>((_, reject) => {
    dispatcher.once('error', ({ error }) => reject(error));
  });
  try {
    await Promise.race([dispatcher.broadcast(PING, undefined), broken]);
  } catch (error) {
    failure = error;
    throw error;
  }
}
