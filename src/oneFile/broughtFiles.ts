/** What the page that is one file has brought along, as inert blocks of data in its body. */
import type { Brought } from '../files/siteFiles.ts';

/** Reads the blocks. A JSON file stands as it is or compressed, any other text as a JSON string. */
export function broughtFiles(page: Document): Brought {
  const [texts, packed] = [new Map<string, string>(), new Map<string, () => Response>()];
  for (const block of page.querySelectorAll<HTMLScriptElement>('script[data-path]')) {
    const { path = '', text, packed: isPacked } = block.dataset;
    const content = block.textContent ?? '';
    if (isPacked !== undefined) packed.set(path, () => unpacked(content));
    // What the publisher has written into a page of its own.
    else texts.set(path, text === undefined ? content : (JSON.parse(content) as string));
  }
  const { home, allStops } = page.documentElement.dataset;
  return {
    ...{ texts, packed, home },
    allStops: allStops === undefined ? undefined : Number(allStops),
  };
}

/**
 * What is in Base64, compressed with gzip (RFC 1952). Whoever has changed the page could as well have changed its
 * script: how much comes out is not limited.
 */
function unpacked(base64: string): Response {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const { body } = new Response(bytes);
  return new Response(body?.pipeThrough(new DecompressionStream('gzip')));
}
