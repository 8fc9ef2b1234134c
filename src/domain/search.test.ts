import { describe, expect, test } from 'vitest';
import { dataset, place } from '../testing/aurelia.ts';
import { catalogOf, sure } from '../testing/catalog.ts';
import { isFound, queryOf, rangesOf } from './search.ts';

const invented = dataset();
const catalog = catalogOf({
  ...invented,
  people: [
    {
      id: 'brandt',
      names: { en: 'Aleksandra Brandt', be: 'Аляксандра Брант' },
      spellings: ['Alexandra Brandt', 'Aleksandra Brant'],
    },
    ...invented.people.slice(1),
  ],
  places: invented.places.map((it) =>
    it.id === 'port-merle' ? place(it.id, { names: { en: 'Port Merlé', ru: 'Порт-Мерле' } }) : it,
  ),
});

const found = (text: string) =>
  catalog.stops
    .filter((stop) => isFound(catalog, stop, queryOf(catalog, text)))
    .map(({ id }) => id);
const marked = (text: string, original: string) =>
  rangesOf(queryOf(catalog, text), original).map(({ start, end }) => original.slice(start, end));

const ALL = ['departure.cape', 'departure.port', 'return.port'];
const AT_PORT = ['departure.port', 'return.port'];

describe('isFound', () => {
  test.each<[string, string[]]>([
    ['', ALL],
    ['cape vesper', ['departure.cape']],
    ['VESP', ['departure.cape']],
    ['esper', []],
    ['port merle', AT_PORT],
    ['Мерле', AT_PORT],
    ['went ashore', ['departure.port']],
    ['ashore gazette', []],
    ['gazette', ['return.port']],
    ['Brant', ALL],
    ['Alexandra', ALL],
    ['Аляксандра', ALL],
    ['Bran!', ALL],
    ['atlantis', []],
  ])('"%s"', (text, ids) => {
    expect(found(text).sort()).toEqual(ids);
  });
});

describe('rangesOf', () => {
  test.each<[string, string, string[]]>([
    ['merle', 'At Port Merlé, in Merle’s bay.', ['Merlé', 'Merle’s']],
    ['port', 'Port, ports, airport', ['Port', 'ports']],
    ['alexandra', '“Aleksandra” or Аляксандра', ['Aleksandra', 'Аляксандра']],
    ['po port', 'port', ['port']],
    ['port cape', 'From the cape to the port', ['cape', 'port']],
    ['', 'nothing', []],
    ['merle', 'called ‘Merle’ once', ['Merle']],
  ])('"%s" in "%s"', (text, original, words) => {
    expect(marked(text, original)).toEqual(words);
  });

  test('never overlap and never leave the text', () => {
    const original = sure(catalog.stops[0]?.excerpts[0]).exact;
    let end = 0;
    for (const range of rangesOf(queryOf(catalog, 'l lay off c'), original)) {
      expect(range.start).toBeGreaterThanOrEqual(end);
      ({ end } = range);
    }
    expect(end).toBeLessThanOrEqual(original.length);
  });
});
