import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryOf } from '../../../src/embed/page/entries.ts';
import { entriesOf } from '../../../src/embed/page/packedIndex.ts';
import { catalogOf } from '../../../src/testing/catalog.ts';
import { largeDossier } from '../../../src/testing/largeDossier.ts';
import { entryData } from './entryData.ts';
import { indexFile, packedColumn } from './indexFile.ts';
import { quotationsOf } from './quotations.ts';

test('the index says of each excerpt what its article does', () => {
  const catalog = catalogOf(largeDossier(400));
  const quotations = quotationsOf(catalog);
  const index = JSON.parse(indexFile(quotations, catalog));
  expect(index.places).toEqual(catalog.places.map(({ id }) => id));
  const expected = quotations.map((each) => entryOf(each.id, entryData(each), Number));
  expect(entriesOf(index, Number)).toEqual(expected);
});

test('a column says only what differs from the row before', () => {
  expect(packedColumn('stop', ['a.stop-1', 'a.stop-1', undefined, 'a.stop-2', 'b'])).toEqual({
    name: 'stop',
    texts: ['a.stop-1', '2', 'b'],
    shared: [0, 7, 0],
    rows: [1, 0, -1, 2, 1],
  });
});

test('any ids are read as they were written, also where characters of two code units differ', () => {
  const ids = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a😀', 'a😁')));
  fc.assert(
    fc.property(ids, (visits) => {
      const columns = [packedColumn('visit', visits)];
      const read = entriesOf(JSON.parse(JSON.stringify({ columns })), Number);
      expect(read.map(({ visit }) => visit)).toEqual(visits);
    }),
  );
});
