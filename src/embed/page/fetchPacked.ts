/** Files of words, which a site has compressed with gzip: all together they are a large part of it. */

/** Milliseconds after which a file counts as lost. */
const PATIENCE = 20_000;

/** With this byte begins whatever gzip has made (RFC 1952), and no text. */
const PACKED = 0x1f;

/**
 * What is in a file. Some hosts unpack such files by themselves, and browsers what a host declares as compressed.
 * Rejects where it cannot be had, or is damaged.
 */
export async function fetchPacked(address: string): Promise<Response> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file = await response.blob();
  const [first] = new Uint8Array(await file.slice(0, 1).arrayBuffer());
  const isPacked = first === PACKED;
  return new Response(isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file);
}
