import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Story } from '../../domain/story.ts';
import {
  type Draft,
  draftOf,
  idOf,
  moved,
  storyOf,
  withChange,
  withoutStep,
  withStep,
  withStepAt,
} from './draft.ts';

const story: Story = {
  id: 'told',
  title: { en: 'Told' },
  steps: ['One', 'Two', 'Three'].map((heading) => ({
    heading: { en: heading },
    shown: { kind: 'none' },
  })),
};
const stopgaps = {
  language: 'en',
  title: 'Untitled',
  heading: (number: number) => `Step ${number}`,
};
const headings = ({ steps }: Draft) => steps.map(({ step }) => step.heading.en);
const keys = ({ steps }: Draft) => steps.map(({ key }) => key);

test('a draft of a story is that story', () => {
  expect(storyOf(draftOf(story), stopgaps)).toEqual(story);
});

test('what is not written yet has a stopgap or is left out', () => {
  const draft = draftOf({
    ...story,
    title: { en: ' ', ru: '' },
    summary: { en: '' },
    steps: [{ heading: {}, shown: { kind: 'none' }, text: { en: ' a ' }, notes: { en: '\n' } }],
  });
  expect(storyOf(draft, stopgaps)).toEqual({
    id: 'told',
    title: { en: 'Untitled' },
    steps: [{ heading: { en: 'Step 1' }, shown: { kind: 'none' }, text: { en: 'a' } }],
  });
  expect(storyOf({ ...draft, steps: [] }, stopgaps)).toBeUndefined();
});

test('steps move as far as there are places, and keep their keys', () => {
  const draft = draftOf(story);
  expect(headings(moved(draft, 1, 1))).toEqual(['Two', 'One', 'Three']);
  expect(headings(moved(draft, 3, -9))).toEqual(['Three', 'One', 'Two']);
  expect(moved(draft, 3, 1)).toBe(draft);
  expect(moved(draft, 99, 1)).toBe(draft);
});

test('moving there and back, and deleting and putting back, change nothing', () => {
  const draft = draftOf(story);
  fc.assert(
    fc.property(fc.constantFrom(1, 2, 3), fc.constantFrom(-1, 1), (key, by) => {
      const there = moved(draft, key, by);
      expect(there === draft ? draft : moved(there, key, -by)).toEqual(draft);
      const index = keys(draft).indexOf(key);
      const step = draft.steps[index];
      expect(step && withStepAt(withoutStep(draft, key), step, index)).toEqual(draft);
    }),
  );
});

test('a new step has a key that no other has, even after deletions', () => {
  const [step] = story.steps;
  if (!step) throw new Error('There is a step');
  const draft = withStep(withoutStep(draftOf(story), 2), step);
  expect(keys(draft)).toEqual([1, 3, 4]);
  const changed = withChange(draft, 3, (now) => ({ ...now, heading: { en: 'Other' } }));
  expect(headings(changed)).toEqual(['One', 'Other', 'One']);
});

test.each([
  ['Who says so?', 'who-says-so'],
  ['  Été à Évian — 2024 ', 'ete-a-evian-2024'],
  ['Кто это сказал?', 'story'],
  ['---', 'story'],
])('the id of %j is %s', (title, id) => {
  expect(idOf(title)).toBe(id);
});
