/** Drawings for everybody: the same wherever a site is made. */
import { inUtc } from '../../src/domain/zone.ts';
import { withTiles } from '../../src/views/map/pack/contract.ts';

/** Draws with the tiles of packs, and with days of UTC. */
export const drawnForAll: typeof withTiles = (packs, draw) => withTiles(packs, () => inUtc(draw));
