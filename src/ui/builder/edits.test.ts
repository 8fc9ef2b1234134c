import { expect, test } from 'vitest';
import type { Story, StoryStep } from '../../domain/story.ts';
import { type Draft, draftOf, withQuotation, withView } from './draft.ts';
import { adding, type Edit, moving, removing, replacing } from './edits.ts';

const step = (heading: string) => ({ heading: { en: heading }, shown: { kind: 'none' } }) as const;
const story: Story = {
  id: 'told',
  title: { en: 'Told' },
  steps: [step('One'), step('Two'), step('Three')],
};
const draft = draftOf(story);
const headings = (it: Draft | undefined) => it?.steps.map(({ step: { heading } }) => heading.en);
const undone = (edit: Edit, before: Draft | undefined, now: Draft | undefined) =>
  edit.undo?.(before)(now);

test('adding begins a draft where there is none, and says the number of the step', () => {
  const begun = adding(step('New'), undefined);
  expect(headings(begun.change(undefined))).toEqual(['New']);
  expect(begun.words).toContain('1');
  const added = adding(step('New'), draft);
  expect(headings(added.change(draft))).toEqual(['One', 'Two', 'Three', 'New']);
  expect(added.words).toContain('4');
});

test('a deleted step comes back where it was, beside what was written since', () => {
  const edit = removing(2, draft);
  const after = edit.change(draft);
  expect(headings(after)).toEqual(['One', 'Three']);
  expect(edit.words).toContain('2');
  const later = after && { ...after, title: { en: 'Retold' } };
  const restored = undone(edit, draft, later);
  expect(headings(restored)).toEqual(['One', 'Two', 'Three']);
  expect(restored?.title).toEqual({ en: 'Retold' });
});

test('a step that is gone already is neither deleted nor restored', () => {
  const edit = removing(9, draft);
  expect(headings(edit.change(draft))).toEqual(headings(draft));
  expect(undone(edit, draft, draft)).toBe(draft);
});

test('moving says where the step is now', () => {
  const edit = moving(1, 1, draft);
  expect(headings(edit.change(draft))).toEqual(['Two', 'One', 'Three']);
  expect(edit.words).toContain('2');
  expect(edit.words).toContain('3');
});

test('undoing a replacement restores the draft as it was at that moment', () => {
  const edit = replacing(undefined, 'Cleared');
  expect(edit.change(draft)).toBeUndefined();
  // Reading a file takes a while; what was written meanwhile is not lost.
  const written = { ...draft, title: { en: 'Written meanwhile' } };
  expect(undone(edit, written, undefined)).toBe(written);
});

test('a quotation stands below the text, as a paragraph of its own', () => {
  expect(withQuotation(step('One'), 'en', 'words').text).toEqual({ en: '> words\n' });
  const told = { ...step('One'), text: { en: 'Before. \n', ru: 'До' } };
  expect(withQuotation(told, 'en', 'words').text).toEqual({
    en: 'Before.\n\n> words\n',
    ru: 'До',
  });
});

test('another view drops the camera, the period and the comparison of the one before', () => {
  const before: StoryStep = {
    ...step('One'),
    period: { from: '2024-01-01' },
    compare: ['a', 'b'],
  };
  const view = { shown: { kind: 'visit', id: 'v' } } as const;
  expect(withView(before, view)).toEqual({ heading: { en: 'One' }, ...view });
});
