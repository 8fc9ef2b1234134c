/** Reads parts of a pack: by range requests, from a page that has it in itself, or, if it is small, whole. */
import type { RangeResponse, Source } from 'pmtiles';
import { broughtText, fetchFile, isWhole } from '../../../files/siteFiles.ts';

/** Bytes of a pack that is read whole from a host that knows no ranges. */
const MOST_WHOLE = 8e6;

/**
 * A pack by its path below the absolute address of a site. A part rejects where the host has neither
 * ranges nor a small file, and where a page that stands alone lacks the pack.
 */
export function rangeSource(base: string, path: string): Source {
  const address = new URL(path, base).href;
  let whole: Promise<ArrayBuffer> | undefined = broughtBytes(path);
  const partOf = async (bytes: Promise<ArrayBuffer>, offset: number, length: number) => ({
    data: (await bytes).slice(offset, offset + length),
  });
  return {
    getKey: () => address,
    getBytes: async (offset, length, signal): Promise<RangeResponse> => {
      if (whole) return partOf(whole, offset, length);
      if (isWhole()) throw new Error(`This page has not brought ${path} along`);
      const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
      // A browser's cache joins parts with what it has of them, and on some hosts gets the end wrong.
      const init: RequestInit = { headers, cache: 'no-store', ...(signal ? { signal } : {}) };
      const response = await fetchFile(address, init);
      if (response.status === 206) return { data: await response.arrayBuffer() };
      const size = Number(response.headers.get('Content-Length') ?? Number.POSITIVE_INFINITY);
      if (!response.ok || size > MOST_WHOLE) {
        void response.body?.cancel();
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

/** A page that is one file has packs as texts, in Base64. */
function broughtBytes(path: string): Promise<ArrayBuffer> | undefined {
  const text = broughtText(path);
  if (text === undefined) return undefined;
  return Promise.resolve(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)).buffer);
}
