import { useEffect, useState } from 'react';
import type { Catalog } from '../../domain/catalog.ts';
import type { DatasetFault } from '../../domain/faults.ts';
import type { Story } from '../../domain/story.ts';
import { keepDraft, readDraft } from '../../state/draft.ts';
import { type Draft, draftOf } from './draft.ts';

/** How to take back what was done last, and what that was. */
export type Undo = {
  readonly words: string;
  readonly take: (draft: Draft | undefined) => Draft | undefined;
};

type DraftState = {
  readonly draft: Draft | undefined;
  readonly undo?: Undo | undefined;
};

/** The draft that the browser keeps. It is kept again after every change, as what `asStory` makes of it. */
export function useDraft(catalog: Catalog, asStory: (draft: Draft) => Story | undefined) {
  const [found] = useState(() => readDraft(catalog));
  const [{ draft, undo }, setState] = useState<DraftState>(() => ({
    draft: found?.ok ? draftOf(found.story) : undefined,
  }));
  const [isKept, setKept] = useState(true);
  const [isTouched, setTouched] = useState(false);
  // What cannot be read any more stays where it is until something is put in its place.
  useEffect(() => {
    if (isTouched) setKept(keepDraft(catalog, draft && asStory(draft)));
  }, [isTouched, catalog, draft, asStory]);
  const set = (change: (draft: Draft | undefined) => Draft | undefined, next?: Undo) => {
    setTouched(true);
    setState((state) => ({ draft: change(state.draft), undo: next ?? state.undo }));
  };
  const takeBack = () => {
    setTouched(true);
    setState(({ draft: now, undo: last }) => ({ draft: last ? last.take(now) : now }));
  };
  const faults: readonly DatasetFault[] = found?.ok === false ? found.faults : [];
  return { draft, undo, isKept, faults: isTouched ? [] : faults, set, takeBack };
}
