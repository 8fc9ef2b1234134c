/** Files that lie on a site compressed. Hosts that compress by type leave many as they are, and none saves room on its disk. */
import { gzipSync } from 'fflate';

/** The same bytes each time, wherever they are made. */
export function gzipped(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9, mtime: 0 });
}
