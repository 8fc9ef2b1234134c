/** From the file of a binary index to its catalogue; and what else of a large dossier is compressed. */
import type { Catalog } from '../catalog.ts';
import { columnsIn } from './columns.ts';
import { PackedFault } from './fault.ts';
import { packedCatalog } from './packedCatalog.ts';
import { unpacked } from './unpacked.ts';

export { UnpackFault, unpackedText } from './unpacked.ts';

/** No index of a hundred thousand stops has so many bytes; what unpacks to more is none. */
const MOST_BYTES = 256 * 2 ** 20;

/** The catalogue of an index as it lies on a site, compressed. Rejects with a `PackedFault`. */
export async function openPacked(file: Blob): Promise<Catalog> {
  const whole = await unpacked(file, MOST_BYTES).catch((error: Error) => {
    throw new PackedFault('file', error.message);
  });
  return packedCatalog(columnsIn(new Uint8Array(await whole.arrayBuffer())));
}
