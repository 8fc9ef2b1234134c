import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../domain/filter.ts';
import { remaining } from '../../../domain/remaining.ts';
import { wholeMap } from '../../../scene/map/alternatives.ts';
import { spaceAround } from '../../../scene/pages/surroundings.ts';
import { committedBasemap } from '../../../testing/basemap.ts';
import { catalogOf } from '../../../testing/catalog.ts';
import { largeDossier } from '../../../testing/largeDossier.ts';
import { mapText } from '../../../ui/language/words.ts';
import { markup } from '../../svg.ts';
import { mapPoster } from './mapPoster.ts';

const catalog = catalogOf(largeDossier(1000));
const whole = { catalog, all: remaining(catalog, EVERYTHING) };
const basemap = committedBasemap();

/** The marks of a visit's map for panels of all sizes. */
function marksOf(visit: (typeof catalog.visits)[number], isOfMany: boolean) {
  const selected = { kind: 'visit', visit } as const;
  const part = spaceAround(whole, selected);
  const look = { selected, remaining: part.all, language: 'en', text: mapText };
  const poster = mapPoster({
    ...{ scene: wholeMap(part.catalog, look), basemap, isOfMany },
    ...{ ownPlaces: part.catalog.places, linkTo: (id) => id },
  });
  return poster ? markup(poster.marks) : '';
}

const linksIn = (text: string) => [...text.matchAll(/data-to="([^"]*)"/g)].map(([, to]) => to);

test('of many pages none has links where no panel shows them, and each its own', () => {
  let fewer = 0;
  for (const visit of catalog.visits.slice(0, 5)) {
    const [kept, every] = [linksIn(marksOf(visit, true)), linksIn(marksOf(visit, false))];
    expect(every).toEqual(expect.arrayContaining(kept));
    fewer += every.length - kept.length;
    for (const { place } of visit.stops)
      expect(every.includes(`place:${place.id}`)).toBe(kept.includes(`place:${place.id}`));
  }
  expect(fewer).toBeGreaterThan(0);
});

test('of many pages only what they are about is said and reached by keyboard', () => {
  const [visit] = catalog.visits;
  if (!visit) throw new Error('no visit');
  const own = new Set(visit.stops.map(({ place }) => `place:${place.id}`));
  const isSaid = (link: string) => link.includes('aria-label=') && !link.includes('tabindex');
  const links = (isOfMany: boolean) => marksOf(visit, isOfMany).match(/<a [^>]*>/g) ?? [];
  expect(links(false).every(isSaid)).toBe(true);
  const kinds = links(true).map((link) => own.has(linksIn(link)[0] ?? '') === isSaid(link));
  expect(kinds).not.toContain(false);
  expect(links(true).filter(isSaid).length).toBeLessThan(links(true).length);
});

test('of many pages positions have no more digits than can be seen', () => {
  const [visit] = catalog.visits;
  const digits = (text: string) =>
    Math.max(...[...text.matchAll(/"-?\d*\.?(\d*)%"/g)].map(([, after = '']) => after.length));
  if (!visit) throw new Error('no visit');
  expect(digits(marksOf(visit, true))).toBeLessThan(3);
  expect(digits(marksOf(visit, false))).toBe(3);
});

test('marks of several places say so, also where there are fewer marks than places', () => {
  const [visit] = catalog.visits;
  if (!visit) throw new Error('no visit');
  const look = { remaining: whole.all, language: 'en', text: mapText };
  const poster = mapPoster({
    ...{ scene: wholeMap(catalog, { ...look, selected: { kind: 'none' } }), basemap },
    ...{ isOfMany: false, ownPlaces: catalog.places, linkTo: (id) => id },
  });
  if (!poster) throw new Error('no poster');
  for (const marks of [marksOf(visit, false), markup(poster.marks)]) {
    const links = marks.match(/<a [^>]*>/g) ?? [];
    const several = links.filter((link) => / nearby, /.test(link));
    expect(several.length).toBeGreaterThan(0);
    for (const link of links) expect(/ data-many/.test(link)).toBe(several.includes(link));
  }
});
