/** What a compressed file holds, before anything of it is decompressed. */
import { unzipSync } from 'fflate';

/** Bytes that all parts may have together once they are decompressed. */
const MOST_BYTES = 128 * 1024 * 1024;
const MOST_PARTS = 5000;

export type Archive =
  | { readonly ok: true; readonly names: ReadonlySet<string> }
  | { readonly ok: false; readonly message: string };

/** The names of the parts of a zip file; refuses one that would grow beyond measure. */
export function archiveOf(bytes: Uint8Array): Archive {
  const names = new Set<string>();
  let size = 0;
  let isLie = false;
  try {
    unzipSync(bytes, {
      filter: ({ name, size: packed, originalSize, compression }) => {
        names.add(name);
        size += originalSize;
        // A part that does not say how large it is could be of any size.
        if (compression !== 0 && packed > 2 && originalSize === 0) isLie = true;
        return false;
      },
    });
  } catch {
    return { ok: false, message: DAMAGED };
  }
  if (size > MOST_BYTES || names.size > MOST_PARTS || isLie) {
    return {
      ok: false,
      message: `The file would grow to more than ${MOST_BYTES / 1024 / 1024} MB; save the tables alone, without pictures, in a new file`,
    };
  }
  return { ok: true, names };
}

export const DAMAGED =
  'The file is damaged or was not copied completely; save it again in the program it comes from';
