/** Reads parts of a pack: by range requests, from a page that has it in itself, or, if it is small, whole. */
import type { RangeResponse, Source } from 'pmtiles';
import { fetchFile } from '../../../files/siteFiles.ts';

/** Bytes of a pack that is read whole from a host that knows no ranges. */
const MOST_WHOLE = 8e6;

/** A pack at an absolute address. A part rejects where the host has neither ranges nor a small file. */
export function rangeSource(address: string): Source {
  let whole: Promise<ArrayBuffer> | undefined;
  const partOf = async (bytes: Promise<ArrayBuffer>, offset: number, length: number) => ({
    data: (await bytes).slice(offset, offset + length),
  });
  return {
    getKey: () => address,
    getBytes: async (offset, length, signal): Promise<RangeResponse> => {
      if (whole) return partOf(whole, offset, length);
      const ended = new AbortController();
      const isOver = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal;
      const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
      const response = await fetchFile(address, { headers, signal: isOver });
      if (response.status === 206) return { data: await response.arrayBuffer() };
      const size = Number(response.headers.get('Content-Length') ?? Number.POSITIVE_INFINITY);
      if (!response.ok || size > MOST_WHOLE) {
        ended.abort();
        throw new Error(`${address} answers ${response.status} and knows no ranges`);
      }
      whole = response.arrayBuffer();
      // A part that is no longer wanted takes the whole with it; the next asks again.
      whole.catch(() => {
        whole = undefined;
      });
      return partOf(whole, offset, length);
    },
  };
}
