import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { UnpackFault, unpackedText } from './unpacked.ts';

const TEXT = '{"a":"Он прибыл 24 мая"}';
const PACKED = new Uint8Array(gzipSync(TEXT));

/** An answer whose body counts what has been asked of it. */
function counted(bytes: Uint8Array<ArrayBuffer>, part: number) {
  let asked = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: (controller) => {
        if (asked >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(asked, asked + part));
        asked += part;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body), asked: () => asked };
}

test.each([
  ['compressed', PACKED],
  ['as the host has unpacked it', new TextEncoder().encode(TEXT)],
])('a text is read: %s', async (_, bytes) => {
  expect(await unpackedText(new Response(bytes), 1000)).toBe(TEXT);
  expect(await unpackedText(counted(bytes, 1).response, 1000)).toBe(TEXT);
});

test('no answer is an empty text', async () => {
  expect(await unpackedText(new Response(null), 1000)).toBe('');
  expect(await unpackedText(new Response(''), 1000)).toBe('');
});

describe('a file is refused', () => {
  const refused = (bytes: BodyInit, most = 1000) =>
    unpackedText(new Response(bytes), most).catch((error: unknown) => error);

  test.each([
    ['cut off', PACKED.slice(0, -5)],
    ['changed', PACKED.map((byte, i) => (i === 15 ? byte ^ 0xff : byte))],
    ['of another checksum', PACKED.map((byte, i) => (i === PACKED.length - 8 ? byte ^ 1 : byte))],
    ['nothing but a signature', Uint8Array.of(0x1f, 0x8b)],
    ['with something behind it', new Uint8Array([...PACKED, 1, 2, 3])],
  ])('that is %s', async (_, bytes) => {
    const error = await refused(bytes);
    expect(error).toBeInstanceOf(UnpackFault);
    expect(error).toMatchObject({
      kind: 'damaged',
      message: expect.stringMatching(/not whole, or has been changed; upload it once more/),
    });
  });

  test('that unpacks to more than it may', async () => {
    const bomb = new Uint8Array(gzipSync('a'.repeat(50_000_000)));
    expect(bomb.length).toBeLessThan(60_000);
    expect(await refused(bomb, 100_000)).toMatchObject({
      kind: 'large',
      message: 'has more than 100000 bytes once it is unpacked',
    });
    expect(await unpackedText(new Response(PACKED), PACKED.length + 10)).toBe(TEXT);
  });

  test('that is longer than it may be before it has all come', async () => {
    const { response, asked } = counted(new Uint8Array(100_000), 1000);
    await expect(unpackedText(response, 5000)).rejects.toMatchObject({ kind: 'large' });
    expect(asked()).toBeLessThan(10_000);
  });
});

test('what breaks off on its way is no fault of the file', async () => {
  const lost = new TypeError('terminated');
  const body = new ReadableStream({ start: (controller) => controller.error(lost) });
  await expect(unpackedText(new Response(body), 1000)).rejects.toBe(lost);
});
