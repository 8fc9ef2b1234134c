import { useEffect, useState } from 'react';
import type { Catalog } from '../../domain/catalog.ts';
import type { DatasetFault } from '../../domain/faults.ts';
import type { Story } from '../../domain/story.ts';
import { keepDraft, readDraft } from '../../state/draft.ts';
import { type Draft, draftOf } from './draft.ts';
import type { Edit } from './edits.ts';

/** How to undo the last edit that can be undone, and what that was. */
type Undo = {
  readonly words: string;
  readonly take: (draft: Draft | undefined) => Draft | undefined;
};

type DraftState = {
  readonly draft: Draft | undefined;
  readonly undo?: Undo | undefined;
};

export type Drafting = DraftState & {
  /** False when the browser could not store the last change. */
  readonly isKept: boolean;
  /** Why the stored draft cannot be read. It stays stored until the reader changes something. */
  readonly faults: readonly DatasetFault[];
  readonly change: (change: Edit['change']) => void;
  readonly apply: (edit: Edit) => void;
  readonly takeBack: () => void;
};

/** The draft that the browser stores. Every change stores it again, as the story that `asStory` makes of it. */
export function useDraft(catalog: Catalog, asStory: (draft: Draft) => Story | undefined): Drafting {
  const [found] = useState(() => readDraft(catalog));
  const [{ draft, undo }, setState] = useState<DraftState>(() => ({
    draft: found?.ok ? draftOf(found.story) : undefined,
  }));
  const [isKept, setKept] = useState(true);
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    if (isTouched) setKept(keepDraft(catalog, draft && asStory(draft)));
  }, [isTouched, catalog, draft, asStory]);
  const next = (make: (state: DraftState) => DraftState) => {
    setTouched(true);
    setState(make);
  };
  return {
    draft,
    undo,
    isKept,
    faults: found?.ok === false && !isTouched ? found.faults : [],
    change: (change) => next((state) => ({ ...state, draft: change(state.draft) })),
    apply: (edit) => next((state) => applied(state, edit)),
    takeBack: () => next(({ draft: now, undo: last }) => ({ draft: last ? last.take(now) : now })),
  };
}

function applied({ draft, undo }: DraftState, edit: Edit): DraftState {
  const take = edit.undo?.(draft);
  return { draft: edit.change(draft), undo: take ? { words: edit.words, take } : undo };
}
