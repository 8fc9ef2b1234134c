import { expect, test } from 'vitest';
import { parseGettext } from './gettext.ts';

/** A catalogue as msgfmt writes it. */
function catalogue(entries: [string, string][]): Buffer {
  const head = 28;
  const table = entries.length * 8;
  const buffer = Buffer.alloc(head + 2 * table);
  const texts: Buffer[] = [];
  let at = buffer.length;
  buffer.writeUInt32LE(0x950412de, 0);
  buffer.writeUInt32LE(entries.length, 8);
  buffer.writeUInt32LE(head, 12);
  buffer.writeUInt32LE(head + table, 16);
  entries.forEach((entry, i) => {
    entry.forEach((text, column) => {
      const bytes = Buffer.from(`${text}\0`);
      buffer.writeUInt32LE(bytes.length - 1, head + column * table + i * 8);
      buffer.writeUInt32LE(at, head + column * table + i * 8 + 4);
      texts.push(bytes);
      at += bytes.length;
    });
  });
  return Buffer.concat([buffer, ...texts]);
}

test('maps messages to translations', () => {
  const names = parseGettext(
    catalogue([
      ['625144', 'Мінск'],
      ['524901', 'Масква'],
    ]),
  );
  expect([...names]).toEqual([
    ['625144', 'Мінск'],
    ['524901', 'Масква'],
  ]);
});

test('refuses other files', () => {
  expect(() => parseGettext(Buffer.alloc(28))).toThrow('.mo');
});
