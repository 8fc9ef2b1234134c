/** From the file of a binary index to its catalogue. */
import type { Catalog } from '../catalog.ts';
import { columnsIn } from './columns.ts';
import { PackedFault } from './fault.ts';
import { packedCatalog } from './packedCatalog.ts';

/** No index of a hundred thousand stops has so many bytes; what unpacks to more is none. */
const MOST_BYTES = 256 * 2 ** 20;

/** The catalogue of an index as it lies on a site, compressed. Rejects with a `PackedFault`. */
export async function openPacked(file: Blob): Promise<Catalog> {
  return packedCatalog(columnsIn(await unpacked(file)));
}

/** What is compressed by gzip (RFC 1952), whose checksum is checked here. */
async function unpacked(file: Blob): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new PackedFault('file', 'cannot be unpacked: it is not whole, or has been changed');
    });
    if (done) break;
    size += value.length;
    if (size > MOST_BYTES)
      throw new PackedFault('file', `unpacks to more than ${MOST_BYTES} bytes`);
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
