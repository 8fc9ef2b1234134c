import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Story, StoryStep } from '../domain/story.ts';
import { committedCatalog } from '../testing/catalog.ts';
import { formatFault } from './fault.ts';
import { buildStory, readStory } from './readStory.ts';
import { newLog } from './spot.ts';
import { storyYaml } from './writeStory.ts';

const catalog = committedCatalog();
const { language } = catalog.dossier;

/** What the pipeline makes of a file, and what it says is wrong with it. */
function readAgain(yaml: string): { story: Story | undefined; faults: string[] } {
  const log = newLog();
  const read = readStory(log, 'told', 'told.yaml', yaml);
  const story = read && buildStory(log, read, catalog, language);
  return { story, faults: log.faults.map(formatFault) };
}

/** Own words in every shape that YAML or Markdown could trip over, but for quotes and code. */
const words = fc
  .array(
    fc.constantFrom(
      ...['Talks', 'no', '2024-01-27', '12', ': ', '#', '@', '*', '- ', '“', '"', "'", '\n\nThen'],
      ...['null', 'Минск', '{', '}', ', ', 'true', '🕊', '%', '|', '? ', '&', 'x'.repeat(90)],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => `A ${pieces.join(' ')} z`.replace(/\n +/g, '\n').replace(/ +\n/g, '\n'));
const localText = fc.oneof(
  words.map((text) => ({ en: text })),
  fc.record({ en: words, be: words }),
  words.map((text) => ({ ru: text })),
);
const day = fc.constantFrom('2019-07-01', '2024-01-27', '2024-02-29');
const shown = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.constantFrom(...catalog.stops).map(({ id }) => ({ kind: 'stop' as const, id })),
  fc.constantFrom(...catalog.places).map(({ id }) => ({ kind: 'place' as const, id })),
);
const step: fc.Arbitrary<StoryStep> = fc.record(
  {
    heading: localText,
    shown,
    text: localText,
    camera: fc.record({
      centre: fc.tuple(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
      ),
      zoom: fc.double({ min: 0, max: 20, noNaN: true }),
    }),
    period: fc.oneof(
      day.map((from) => ({ from })),
      day.map((to) => ({ to })),
    ),
    quoting: fc.subarray(
      catalog.sources.map(({ id }) => id),
      { minLength: 1 },
    ),
    notes: localText,
  },
  { requiredKeys: ['heading', 'shown'] },
);

test('what is written reads again as the same story', () => {
  fc.assert(
    fc.property(localText, fc.array(step, { minLength: 1, maxLength: 4 }), (title, steps) => {
      const story: Story = { id: 'told', title, steps };
      const again = readAgain(storyYaml(story, language));

      expect(again.faults).toEqual([]);
      expect(JSON.parse(JSON.stringify(again.story))).toEqual(JSON.parse(JSON.stringify(story)));
    }),
    { numRuns: 200 },
  );
});

test('it looks as an editor would write it', () => {
  const story: Story = {
    id: 'told',
    title: { en: 'Told', ru: 'Рассказано' },
    steps: [
      {
        heading: { en: 'One' },
        shown: { kind: 'stop', id: '2024-01-st-petersburg.pulkovo' },
        camera: { centre: [30.2, 59.7], zoom: 8 },
        compare: ['socialbites-2024-01-27', 'president-by-2024-01'],
        text: { en: '> working visit\n\nOne of three kinds.' },
      },
    ],
  };
  expect(storyYaml(story, 'en')).toBe(`title:
  en: Told
  ru: Рассказано
steps:
  - heading: One
    stop: 2024-01-st-petersburg.pulkovo
    camera:
      centre: [30.2, 59.7]
      zoom: 8
    compare: [socialbites-2024-01-27, president-by-2024-01]
    text: |-
      > working visit

      One of three kinds.
`);
});
