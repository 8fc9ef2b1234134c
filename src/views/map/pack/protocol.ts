/** Gives MapLibre the tiles of packs, under addresses of a scheme of ours. */
import { addProtocol } from 'maplibre-gl';
import type { Pack } from '../../../domain/dataset.ts';
import { archiveOf } from './archives.ts';
import { withWhole } from './wholeTile.ts';

const SCHEME = 'dateline-pack';

type Served = { readonly base: string; readonly pack: Pack };

const served: Served[] = [];

/** MapLibre's template for the tiles of a pack. */
export function tilesOf(base: string, pack: Pack): string {
  if (served.length === 0) addProtocol(SCHEME, answer);
  const known = served.findIndex((each) => each.base === base && each.pack.file === pack.file);
  const at = known < 0 ? served.push({ base, pack }) - 1 : known;
  return `${SCHEME}://${at}/{z}/{x}/{y}`;
}

/** A tile that is not there, or cannot be had, is empty: the world shows through. */
async function answer({ url }: { url: string }, { signal }: AbortController) {
  const [at = 0, z = 0, x = 0, y = 0] = url
    .slice(SCHEME.length + 3)
    .split('/')
    .map(Number);
  const { base, pack } = served[at] ?? {};
  if (base === undefined || !pack) return { data: new ArrayBuffer(0) };
  try {
    const tile = await archiveOf(base, pack).getZxy(z, x, y, signal);
    return { data: tile ? withWhole(new Uint8Array(tile.data)).buffer : new ArrayBuffer(0) };
  } catch (error) {
    if (signal.aborted) throw error;
    return { data: new ArrayBuffer(0) };
  }
}
