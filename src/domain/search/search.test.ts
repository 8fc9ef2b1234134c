import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataset, place, stop, visit, when } from '../../testing/aurelia.ts';
import { catalogOf, sure } from '../../testing/catalog.ts';
import { isFound } from '../../testing/found.ts';
import { dayFromIso, isoFromDay, utcDate } from '../date.ts';
import { SPOKEN } from '../monthNames.ts';
import { rangesOf } from '../query.ts';
import { queryOf } from './search.ts';

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
    .filter((stop) => isFound(catalog, queryOf(catalog, text), stop))
    .map(({ id }) => id);
const marked = (text: string, original: string) =>
  rangesOf(queryOf(catalog, text), original).map(({ start, end }) => original.slice(start, end));

const ALL = ['departure.cape', 'departure.port', 'return.port'];
const AT_PORT = ['departure.port', 'return.port'];

describe('finding', () => {
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
    ['2021', ALL],
    ['2022', []],
    ['6 May 2021', ['departure.port']],
    ['6 мая', ['departure.port']],
    ['6 траўня 2021', ['departure.port']],
    ['May 3', ['departure.cape']],
    ['17 August', ['return.port']],
    ['август', ['return.port']],
    ['3–6 May 2021', ['departure.cape', 'departure.port']],
    ['cape 2021', ['departure.cape']],
    ['Мерле 05.2021', ['departure.port']],
    ['cape August', []],
    ['24', []],
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
    ['6 мая', 'On 6 May, not 16 May or on May 6th; 6 Mayors', ['6 May']],
    ['May 6, 2021', 'On 6 May 2021 or on May 6', ['6 May 2021']],
    ['мая', 'In May she may; мая, mayor', ['May', 'may', 'мая']],
    ['May', 'In May the mayor', ['May', 'mayor']],
    ['2021', '2021 and 20219', ['2021', '20219']],
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

describe('dates', () => {
  const forms = [...SPOKEN, 'en-US', 'de'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) =>
      [
        { day: 'numeric' as const, month, year: 'numeric' as const },
        { day: 'numeric' as const, month },
        { month, year: 'numeric' as const },
        ...(month === 'long' ? [{ month }] : []),
      ].map((form) => new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' })),
    ),
  );
  const written = (day: number): string[] => {
    const iso = isoFromDay(day);
    const [y = '', m = '', d = ''] = iso.split('-');
    const inDigits = [
      ...[iso, `${y}-${m}`, y, `${d}.${m}.${y}`, `${d}.${m}`, `${m}.${y}`],
      ...[`${Number(d)}/${Number(m)}/${y}`, `${y}/${m}/${d}`],
    ];
    const inWords = forms.map((form) => form.format(utcDate(day)));
    return [...inDigits, ...inWords, ...inWords.map((text) => text.toUpperCase())];
  };

  test('written in whatever way and language, a date finds what was on it', () => {
    const day = fc.integer({ min: dayFromIso('1000-01-01'), max: dayFromIso('2999-12-31') });
    fc.assert(
      fc.property(day, (on) => {
        const dossier = dataset({
          visits: [
            visit('only', {
              when: when(isoFromDay(on)),
              stops: [stop('only.stop', { when: when(isoFromDay(on)) })],
            }),
          ],
        });
        const one = catalogOf({
          ...dossier,
          dossier: { ...dossier.dossier, title: { en: 'Voyages', de: 'Reisen' } },
        });
        const only = sure(one.stops[0]);
        for (const text of written(on)) {
          expect(isFound(one, sure(queryOf(one, text)), only), text).toBe(true);
        }
      }),
    );
  });

  test('nothing that is written makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const query = queryOf(catalog, text);
        for (const it of catalog.stops) isFound(catalog, query, it);
        rangesOf(query, text);
      }),
    );
  });
});
