/** An index is refused for anything that is wrong with it, and the refusal says what. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../testing/aurelia.ts';
import { sure } from '../../testing/catalog.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { plainCatalog } from '../../testing/plainCatalog.ts';
import { atOnce } from '../longWork.ts';
import { columnsIn } from './columns.ts';
import { fileOf, sectionsIn } from './container.ts';
import { PackedFault } from './fault.ts';
import { signedBytes, unsignedBytes } from './numbers.ts';
import { catalogIn, openPacked } from './openPacked.ts';
import { packOf } from './pack.ts';
import { textsBytes } from './texts.ts';

const FILE = packOf(largeDossier(60), Uint32Array.of(0, 3));
const SMALL = packOf(dataset());

/** What is said of a file; empty where nothing is. */
function faultOf(file: Uint8Array): string {
  try {
    plainCatalog(atOnce(catalogIn(file)));
    return '';
  } catch (error) {
    if (error instanceof PackedFault) return error.message;
    throw error;
  }
}

/** A file with bytes written over others. */
function patched(at: number, ...bytes: number[]): Uint8Array {
  const file = FILE.slice();
  file.set(bytes, at);
  return file;
}

/** The file with other sections; without those that are undefined. */
function withSections(changed: Record<string, Uint8Array | undefined>, of = FILE): Uint8Array {
  const sections = new Map(sectionsIn(of));
  for (const [name, bytes] of Object.entries(changed)) {
    if (bytes) sections.set(name, bytes);
    else sections.delete(name);
  }
  return fileOf(sections);
}

function section(name: string): Uint8Array {
  return sure(sectionsIn(FILE).get(name));
}

function withHead(change: (head: Record<string, unknown>) => void): Uint8Array {
  const head = JSON.parse(new TextDecoder().decode(section('head')));
  change(head);
  return withSections({ head: new TextEncoder().encode(JSON.stringify(head)) });
}

const { visits: VISITS, stops: STOPS } = atOnce(columnsIn(FILE)).head.rows;
/** Bytes of the header, and of a name in the table. */
const [HEADER, NAME] = [20, 24];

describe('a file', () => {
  test.each([
    ['is empty', new Uint8Array(0), 'file: has 0 bytes, fewer than its header'],
    ['is something else', patched(0, 0x50, 0x4b), 'file: is no index of a dossier'],
    ['is of a later version', patched(8, 2), 'file: is of version 2; this page reads version 1'],
    [
      'has been cut off',
      FILE.subarray(0, -3),
      `file: has ${FILE.length - 3} bytes of ${FILE.length}`,
    ],
    [
      'goes on',
      new Uint8Array([...FILE, 0]),
      `file: has ${FILE.length + 1} bytes of ${FILE.length}`,
    ],
    ['has too large a table', patched(16, 0xff, 0xff, 0xff, 0x7f), 'file: cannot have 2147483647'],
    ['has a name of something else', patched(HEADER, 7), 'file: has a section whose name is'],
    [
      'has a section before the sections',
      patched(HEADER + NAME, 0, 0, 0, 0),
      'cannot lie at byte 0',
    ],
    [
      'has one after its end',
      patched(HEADER + NAME + 4, 0xff, 0xff, 0xff, 0x7f),
      'cannot lie at byte',
    ],
    ['has no head', withSections({ head: undefined }), 'head: '],
  ])('that %s', (_, file, message) => {
    expect(faultOf(file)).toContain(message);
  });

  test('is read as it lies on a site, and refused where it has been changed on the way', async () => {
    const zipped = gzipSync(FILE);
    const catalog = await openPacked(new Blob([zipped]));
    expect(plainCatalog(catalog)).toEqual(plainCatalog(atOnce(catalogIn(FILE))));
    const broken = zipped.slice();
    broken[broken.length >> 1] = (broken[broken.length >> 1] ?? 0) ^ 1;
    for (const wrong of [
      broken,
      zipped.subarray(0, -9),
      FILE,
      new TextEncoder().encode('<html>'),
    ]) {
      await expect(openPacked(new Blob([wrong.slice()]))).rejects.toThrow(PackedFault);
    }
  });
});

describe('the rows', () => {
  const text = (...texts: string[]) => textsBytes(texts);
  test.each([
    [
      'more stops than the file',
      withHead((head) => {
        head.rows = { visits: 1, stops: 1e9, sources: 1 };
      }),
      'head: has more rows',
    ],
    [
      'a place that is not there',
      withSections({ 'stop.place': unsignedBytes(Array(STOPS).fill(999)) }),
      'stop.place: number 0 is 999; it must be less than',
    ],
    [
      'too few places',
      withSections({ 'stop.place': section('stop.place').subarray(0, -1) }),
      'stop.place: ',
    ],
    [
      'too many',
      withSections({ 'stop.place': new Uint8Array([...section('stop.place'), 0]) }),
      'stop.place: has more than',
    ],
    [
      'a number that does not end',
      withSections({ 'stop.id': Uint8Array.from(Array(STOPS).fill(0xff)) }),
      'stop.id: ',
    ],
    [
      'a source that is not there',
      withSections({ 'stop.quoted': signedBytes(Array(STOPS).fill(-1)) }),
      'stop.quoted: has a row outside',
    ],
    [
      'a stop that quotes nothing',
      withSections({ 'stop.quotes': undefined, 'stop.quoted': new Uint8Array(0) }),
      'stop.quotes: has a stop without excerpts',
    ],
    [
      'a visit without stops',
      withSections({ 'visit.stops': unsignedBytes([STOPS, ...Array(VISITS - 1).fill(0)]) }),
      'visit.stops: has a visit without stops',
    ],
    [
      'stops of no visit',
      withSections({ 'visit.stops': unsignedBytes(Array(VISITS).fill(1)) }),
      'visit.stops: does not add up',
    ],
    ['no days', withSections({ 'stop.start': undefined }), 'stop.start: is missing'],
    [
      'days of no year',
      withSections({ 'visit.start': signedBytes([9e8, ...Array(VISITS - 1).fill(0)]) }),
      'visit.start: row 0 has a day outside',
    ],
    [
      'an end before the beginning',
      withSections({ 'stop.startdoubt': unsignedBytes(Array(STOPS).fill(900)) }),
      'stop.start: row 0 has an end before',
    ],
    [
      'an unknown basis',
      withSections({ 'stop.flags': unsignedBytes(Array(STOPS).fill(3)) }),
      'stop.start: row 0 has an unknown basis',
    ],
    [
      'an EDTF that is not there',
      withSections({ 'stop.edtf': unsignedBytes(Array(STOPS).fill(1)) }),
      'stop.edtf: number 0 is 1',
    ],
    [
      'days that need an EDTF',
      withSections({
        'stop.startdoubt': unsignedBytes(Array(STOPS).fill(3)),
        'stop.enddoubt': unsignedBytes(Array(STOPS).fill(3)),
      }),
      'has no EDTF',
    ],
    ['no title', withSections({ 'stop.title.0': undefined }), 'stop.order: row 0 has no title'],
    [
      'an id twice',
      withSections({ 'visit.id': signedBytes(Array(VISITS).fill(0)) }),
      'visit.id: has an id twice',
    ],
    [
      'a stop twice',
      withSections({ 'stop.id': undefined }),
      'stop.id: gives a visit the same stop twice',
    ],
    [
      'chunks without order',
      withSections({ chunks: unsignedBytes([0, 3, 0]) }),
      'chunks: does not divide',
    ],
    [
      'chunks beyond the visits',
      withSections({ chunks: unsignedBytes([0, VISITS]) }),
      'chunks: does not divide',
    ],
    [
      'texts out of order',
      withSections({ 'stop.ids': text('b', 'a') }),
      'stop.ids: text 1 is out of order',
    ],
    ['texts twice', withSections({ 'stop.ids': text('a', 'a') }), 'stop.ids: text 1'],
    [
      'texts that are not UTF-8',
      withSections({ 'stop.ids': new Uint8Array([1, 0, 1, 0xff]) }),
      'stop.ids: is not UTF-8',
    ],
    [
      'half a letter',
      withSections({ 'stop.ids': new Uint8Array([2, 0, 2, 1, 1, 0xc3, 0xa9, 0xaa]) }),
      'stop.ids: is not UTF-8',
    ],
    [
      'a letter in halves',
      withSections({ 'stop.ids': new Uint8Array([2, 0, 1, 0, 1, 0xc3, 0xa9]) }),
      'stop.ids: text 1 is not UTF-8',
    ],
    [
      'a text without its beginning',
      withSections({ 'stop.ids': new Uint8Array([1, 5, 1, 65]) }),
      'stop.ids: text 0 has no beginning',
    ],
    [
      'a text beyond the end',
      withSections({ 'stop.ids': new Uint8Array([1, 0, 9, 65]) }),
      'stop.ids: text 0 ends beyond',
    ],
  ])('with %s', (_, file, message) => {
    expect(faultOf(file)).toContain(message);
  });

  test.each([
    ['is no JSON', new TextEncoder().encode('{"version":'), 'head: is no JSON in UTF-8'],
    ['is not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'head: is no JSON in UTF-8'],
    ['is something else', new TextEncoder().encode('[]'), 'head: '],
  ])('of a head that %s', (_, head, message) => {
    expect(faultOf(withSections({ head }))).toContain(message);
  });

  test('of a head that the dataset could not have', () => {
    const within = withHead((head) => {
      const places = head.places as { id: string; within?: string }[];
      for (const place of places) place.within = place.id;
    });
    expect(faultOf(within)).toContain('lies within itself');
    expect(
      faultOf(
        withHead((head) => {
          head.groups = [[999]];
        }),
      ),
    ).toContain('groups names');
    expect(
      faultOf(
        withHead((head) => {
          head.kinds = ['nonsense'];
        }),
      ),
    ).toContain('no kind of visit');
  });

  test('whose claims are none', () => {
    const json = new TextEncoder().encode('{"claims":[{"field":"weight"}]}');
    const rare = (...numbers: number[]) => new Uint8Array([...unsignedBytes(numbers), ...json]);
    const of = (bytes: Uint8Array) => faultOf(withSections({ 'stop.rare': bytes }, SMALL));
    expect(of(rare(1, 1, json.length))).toContain('stop.rare: row 1: ');
    expect(of(rare(1, 9, json.length))).toContain('stop.rare: has row 9');
    expect(of(rare(1, 1, 4))).toContain(`stop.rare: has ${json.length} bytes, not 4`);
    expect(of(rare(2, 1, 0, 4, 4))).toContain('out of order');
    expect(of(rare(99))).toContain('stop.rare: cannot have 99 rows');
    expect(of(rare(1, 1, json.length - 1).slice(0, -1))).toContain('row 1 is no JSON');
  });
});

describe('what is wrong in the last of many rows is found, and named', () => {
  const many = packOf(largeDossier(5000));
  const { stops } = atOnce(columnsIn(many)).head.rows;
  const last = stops - 1;
  const but = (value: number, others = 0) => [...Array(last).fill(others), value];
  test.each([
    ['stop.place', unsignedBytes(but(999)), `stop.place: number ${last} is 999`],
    ['stop.startdoubt', unsignedBytes(but(900)), `stop.start: row ${last} has an end before`],
    ['stop.flags', unsignedBytes(but(3)), `stop.start: row ${last} has an unknown basis`],
    ['stop.title.0', unsignedBytes(but(0, 1)), `stop.order: row ${last} has no title`],
    ['stop.quoted', signedBytes(but(-1)), 'stop.quoted: has a row outside'],
    ['stop.quotes', unsignedBytes([2, ...Array(stops - 2).fill(1), 0]), 'stop.quotes: has a stop'],
  ])('of %s', (name, bytes, message) => {
    expect(faultOf(withSections({ [name]: bytes }, many))).toContain(message);
  });
});

test('whatever is changed in a file, it is read or refused', () => {
  const changes = fc.array(fc.tuple(fc.nat(SMALL.length - 1), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(changes, (list) => {
      const file = SMALL.slice();
      for (const [at, byte] of list) file[at] = byte;
      // Throws for an error that is no refusal.
      faultOf(file);
    }),
    { numRuns: 400 },
  );
});
