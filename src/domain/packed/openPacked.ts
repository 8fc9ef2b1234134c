/** From the file of a binary index to its catalogue; and what else of a large dossier is compressed. */
import type { Catalog } from '../catalog.ts';
import { inSlices, type LongWork } from '../longWork.ts';
import { columnsIn } from './columns.ts';
import { PackedFault } from './fault.ts';
import { packedCatalog } from './packedCatalog.ts';
import { unpacked } from './unpacked.ts';

export { UnpackFault, unpackedText } from './unpacked.ts';

/** No index of a hundred thousand stops has so many bytes; what unpacks to more is none. */
const MOST_BYTES = 256 * 2 ** 20;

/**
 * The catalogue of an index as it lies on a site, compressed. It is read in slices, so the page answers meanwhile.
 * Rejects with a `PackedFault`.
 */
export async function openPacked(file: Blob): Promise<Catalog> {
  const whole = await unpacked(file, MOST_BYTES).catch((error: Error) => {
    throw new PackedFault('file', error.message);
  });
  return inSlices(catalogIn(new Uint8Array(await whole.arrayBuffer())));
}

/** The catalogue of an index that has been unpacked. Throws a `PackedFault`. */
export function* catalogIn(file: Uint8Array): LongWork<Catalog> {
  return yield* packedCatalog(yield* columnsIn(file));
}
