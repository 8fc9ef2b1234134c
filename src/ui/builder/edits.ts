/** What the reader does to the draft, as values: each is applied to the draft as it is by then. */
import type { Story, StoryStep } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { type Draft, draftOf, moved, withoutStep, withStep, withStepAt } from './draft.ts';

export type Edit = {
  readonly change: (draft: Draft | undefined) => Draft | undefined;
  /** What was done, for screen readers and beside the button that undoes it. */
  readonly words: string;
  /** Gets the draft from before the change. Absent where the last undo stays available. */
  readonly undo?: (before: Draft | undefined) => (now: Draft | undefined) => Draft | undefined;
};

/** Adds a step at the end, and begins a draft where there is none. */
export function adding(step: StoryStep, draft: Draft | undefined): Edit {
  return {
    change: (now) => withStep(now ?? { id: 'story', title: {}, steps: [] }, step),
    words: m.builder_added({ number: (draft?.steps.length ?? 0) + 1 }),
  };
}

export function removing(key: number, draft: Draft): Edit {
  return {
    change: (now) => now && withoutStep(now, key),
    words: m.builder_deleted({ number: indexOf(draft, key) + 1 }),
    undo: (before) => (now) => {
      const index = before ? indexOf(before, key) : -1;
      const gone = before?.steps[index];
      return now && gone ? withStepAt(now, gone, index) : now;
    },
  };
}

/** Moves a step by so many places, as far as there are any. */
export function moving(key: number, by: number, draft: Draft): Edit {
  const number = indexOf(moved(draft, key, by), key) + 1;
  return {
    change: (now) => now && moved(now, key, by),
    words: m.builder_moved({ number, count: draft.steps.length }),
  };
}

/** Puts another story in the draft's place, or none. `words` say which. */
export function replacing(story: Story | undefined, words: string): Edit {
  return {
    change: () => story && draftOf(story),
    words,
    undo: (before) => () => before,
  };
}

function indexOf({ steps }: Draft, key: number): number {
  return steps.findIndex((step) => step.key === key);
}
