import { describe, expect, test } from 'vitest';
import { type CitationsFile, parseCitations } from '../../../src/domain/citations.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { parseCatalog } from '../../../src/domain/parse.ts';
import { parseStories } from '../../../src/domain/parseStories.ts';
import type { Stories, StoryStep } from '../../../src/domain/story.ts';
import { catalogOf } from '../../../src/testing/catalog.ts';
import { largeDossier } from '../../../src/testing/largeDossier.ts';
import { partThatFits, type Whole } from './partThatFits.ts';

const dataset = largeDossier(400);
const inTime = [...dataset.visits].sort((a, b) =>
  `${a.when.start.earliest} ${a.id}` < `${b.when.start.earliest} ${b.id}` ? -1 : 1,
);

function storyOf(id: string, visit: string | undefined): Stories['stories'][number] {
  const shown: StoryStep['shown'] = visit ? { kind: 'visit', id: visit } : { kind: 'none' };
  return { id, title: { en: id }, steps: [{ heading: { en: id }, shown }] };
}

const citation = { chicago: 'a', apa: 'b', bibtex: 'c', csl: '[]' };
const citedBy = (items: readonly { readonly id: string }[]) =>
  Object.fromEntries(items.map(({ id }) => [id, citation]));
const citations: CitationsFile = {
  ...{ format: 'dateline-citations-1', dataset: dataset.version, dossier: citation },
  ...{ sources: citedBy(dataset.sources), visits: citedBy(dataset.visits) },
};
const stories: Stories = {
  ...{ format: 'dateline-stories-1', dataset: dataset.version },
  stories: [
    storyOf('old', inTime[0]?.id),
    storyOf('new', inTime.at(-1)?.id),
    storyOf('of-nothing', undefined),
  ],
};
const whole: Whole = { dataset, citations, stories };

const sizeOf = ({ dataset: data, citations: cited, stories: told }: Whole) =>
  [data, cited, told].reduce((sum, each) => sum + Buffer.byteLength(JSON.stringify(each)), 0);
const all = sizeOf(whole);

test('what fits is left as it is, but for the archive, which is not in the file', () => {
  const archive = { file: 'data/archive/archive-0123456789ab.json', rows: 1 };
  const days = { from: '2019-01-01', to: '2019-01-02' };
  const dossier = { ...dataset.dossier, archive: { ...archive, ...days } };
  expect(partThatFits({ ...whole, dataset: { ...dataset, dossier } }, all * 2)).toEqual(whole);
});

describe.each([0.75, 0.5, 0.25, 0.1, 0])('with room for %d of it', (share) => {
  const part = partThatFits(whole, all * share);
  const { visits } = part.dataset;

  test('it has the most recent visits, in the order of the dataset', () => {
    const newest = new Set(inTime.slice(inTime.length - visits.length));
    expect(visits).toEqual(dataset.visits.filter((visit) => newest.has(visit)));
    expect(visits.length).toBeGreaterThan(0);
    expect(visits.length).toBeLessThan(dataset.visits.length);
  });

  test('it is a sound dossier, and uses the room', () => {
    const parsed = parseCatalog(part.dataset);
    expect(parsed).toMatchObject({ ok: true });
    const catalog = catalogOf(part.dataset);
    expect(parseStories(part.stories, catalog)).toMatchObject({ ok: true });
    expect(parseCitations(part.citations).visits.size).toBe(visits.length);
    if (share === 0) expect(visits).toHaveLength(1);
    else expect(sizeOf(part)).toBeLessThanOrEqual(all * share);
    if (share > 0.4) expect(sizeOf(part)).toBeGreaterThan(all * share * 0.6);
  });

  test('it has nothing that only the others use', () => {
    const { places, sources, people } = part.dataset;
    const levels = visits.flatMap((visit) => [visit, ...visit.stops]);
    const quoted = levels.flatMap(({ excerpts }) => excerpts.map(({ source }) => source));
    const met = levels.flatMap(({ people: all }) => all.map(({ person }) => person));
    expect(new Set(sources.map(({ id }) => id))).toEqual(new Set(quoted));
    expect(Object.keys(part.citations.sources)).toEqual(sources.map(({ id }) => id));
    const unused = (ids: readonly string[], used: readonly string[], before: readonly string[]) =>
      ids.filter((id) => !used.includes(id) && before.includes(id));
    const idsOf = (items: Dataset['places' | 'people']) => items.map(({ id }) => id);
    const allMet = dataset.visits.flatMap((visit) =>
      [visit, ...visit.stops].flatMap(({ people: some }) => some.map(({ person }) => person)),
    );
    expect(unused(idsOf(people), met, allMet)).toEqual([]);
    const been = visits.flatMap(({ stops }) => stops.map(({ place }) => place));
    const allBeen = dataset.visits.flatMap(({ stops }) => stops.map(({ place }) => place));
    expect(unused(idsOf(places), been, allBeen)).toEqual([]);
  });

  test('it tells the stories whose visits it has', () => {
    expect(part.stories.stories.map(({ id }) => id)).toEqual(['new', 'of-nothing']);
  });
});
