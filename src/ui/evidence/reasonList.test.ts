import { describe, expect, test } from 'vitest';
import type { DatasetStop, Reference } from '../../domain/dataset.ts';
import { dataset, note, place, reference, stop, visit, when } from '../../testing/aurelia.ts';
import { catalogOf, committedCatalog, sure } from '../../testing/catalog.ts';
import { cardTags, exceptionsOf, reasonsOf } from './reasonList.ts';

const language = 'en';

const PLACES = [
  place('port-merle', { precision: 'locality', radius: 10, names: { en: 'Port Merle' } }),
  place('bay', { precision: 'vicinity', radius: 5, position: [0.2, 0] }),
  place('quay', { precision: 'vicinity', radius: 1, position: [0.1, 0] }),
  place('open-sea', {
    precision: 'region',
    radius: 300,
    names: { en: 'Somewhere in the North Sea' },
  }),
  place('far-bay', { precision: 'vicinity', radius: 5, position: [40, 0] }),
];

function tagsOf(parts: Partial<DatasetStop>, references: Reference[] = []): string[] {
  const visits = [visit('only', { stops: [stop('only.stop', parts)] })];
  const catalog = catalogOf(dataset({ places: PLACES, references, visits }));
  const item = sure(catalog.stopById.get('only.stop'));
  return exceptionsOf(item, { catalog, language }).map(({ tag }) => tag);
}

describe('a tag', () => {
  test.each<[what: string, parts: Partial<DatasetStop>, tags: string[]]>([
    ['nothing of a plain stop', {}, []],
    [
      'nothing of a date that was checked',
      { when: when('2021-05-03', '2021-05-03', { basis: 'checked', reasoning: { en: 'So.' } }) },
      [],
    ],
    [
      'that a date is inferred',
      { when: when('2021-05-03', '2021-05-03', { basis: 'inferred', reasoning: { en: 'So.' } }) },
      ['date inferred'],
    ],
    [
      'nothing of a vague date, which says so itself',
      { when: when('2021-05-03', '2021-05-03', { approximate: true }) },
      [],
    ],
    [
      'that a vague date is inferred',
      {
        when: when('2021-05-03', '2021-05-03', {
          basis: 'inferred',
          approximate: true,
          reasoning: { en: 'So.' },
        }),
      },
      ['date inferred'],
    ],
    ['what was only announced', { status: 'announced' }, ['announced only']],
    [
      'an error of the original',
      { notes: [note('only.slip', { kind: 'slip', field: 'who' })] },
      ['error in the original'],
    ],
    ['near which town a place is', { place: 'bay' }, ['somewhere near Port Merle']],
    ['nothing of a place of a few streets', { place: 'quay' }, []],
    [
      'that a document names only a region',
      { place: 'open-sea', placeInferred: true },
      ['place not named'],
    ],
    ['nothing of a place far from any town', { place: 'far-bay' }, []],
    ['that a place is inferred', { placeInferred: true }, ['place inferred']],
  ])('says %s', (_, parts, tags) => {
    expect(tagsOf(parts)).toEqual(tags);
  });

  test('there are two at most, what weighs most first', () => {
    const slip = note('only.slip', { kind: 'slip' });
    expect(tagsOf({ status: 'announced', place: 'bay', notes: [slip] })).toEqual([
      'error in the original',
      'announced only',
    ]);
  });

  test.each([
    [
      'by what its publisher is called in a sentence',
      { en: 'the harbour' },
      'disagrees with the harbour',
    ],
    ['by its publisher', undefined, 'disagrees with Harbour office'],
  ])('names who disagrees %s', (_, party, tag) => {
    const claims: DatasetStop['claims'] = [
      {
        field: 'when',
        value: '2021-05-03',
        by: { type: 'excerpt', excerpt: 'only.stop.words' },
        status: 'conflict',
      },
      {
        field: 'when',
        value: '2021-05-04',
        by: { type: 'reference', reference: 'office' },
        status: 'conflict',
      },
    ];
    const notes = [note('only.day', { kind: 'conflict', field: 'when' })];
    expect(tagsOf({ claims, notes }, [reference('office', { party })])).toEqual([tag]);
  });
});

describe('the committed dossier', () => {
  const catalog = committedCatalog();
  const words = { catalog, language };
  const items = catalog.visits.flatMap((own) => [own, ...own.stops]);

  test('every note and every claim is behind a reason, and no note behind two', () => {
    for (const item of items) {
      const reasons = reasonsOf(item, words);
      const notes = reasons.flatMap((reason) => reason.notes ?? []);
      expect(notes.map(({ id }) => id).sort(), item.id).toEqual(
        item.notes.map(({ id }) => id).sort(),
      );
      const claims = new Set(reasons.flatMap((reason) => reason.claims ?? []));
      expect(claims, item.id).toEqual(new Set(item.claims));
      expect(new Set(reasons.map(({ key }) => key)).size).toBe(reasons.length);
    }
  });

  test('the flowers of May 2024 disagree with the Kremlin, and the card of the visit says so', () => {
    const flowers = sure(catalog.stopById.get('2024-05-minsk.flowers'));
    expect(exceptionsOf(flowers, words).map(({ tag }) => tag)).toEqual([
      'disagrees with the Kremlin',
    ]);
    expect(cardTags(flowers.visit, words)).toEqual([
      'the document contradicts itself',
      'disagrees with the Kremlin',
    ]);
  });

  test('a tag stands for fewer than half of the stops', () => {
    const tags = catalog.stops.flatMap((own) => exceptionsOf(own, words).map(({ key }) => key));
    for (const key of new Set(tags)) {
      const count = tags.filter((other) => other === key).length;
      expect(count, key).toBeLessThan(catalog.stops.length / 2);
    }
  });
});
