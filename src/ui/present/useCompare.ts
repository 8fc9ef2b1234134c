import { useMemo, useState } from 'react';
import { visitsAt } from '../../domain/chunks/shown.ts';
import type { Slide } from '../../domain/presentation.ts';
import { type Column, columnsAt } from '../../scene/pages/compare.ts';
import { useDossier } from '../dossier/context.ts';
import { useTextsOf } from '../loading/useTextsOf.ts';

export type Comparison = {
  /** What can be compared at this slide; fewer than two for nothing. */
  readonly columns: readonly Column[];
  readonly isOn: boolean;
  /** Does nothing where there is nothing to compare. */
  readonly toggle: () => void;
};

/** Whether documents stand side by side: as a story asks for, until the reader says otherwise of a slide. */
export function useCompare(slide: Slide): Comparison {
  const { catalog } = useDossier();
  const [said, setSaid] = useState<{ readonly slide: Slide; readonly isOn?: boolean }>({ slide });
  // What was said of one slide is over with it, even if one comes back.
  if (said.slide !== slide) setSaid({ slide });
  const { areThere } = useTextsOf(visitsAt(catalog, slide));
  const columns = useMemo(
    () => (areThere ? columnsAt(slide, catalog) : []),
    [slide, catalog, areThere],
  );
  const isAskedFor = slide.kind === 'told' && slide.step.compare !== undefined;
  const isWanted = (said.slide === slide ? said.isOn : undefined) ?? isAskedFor;
  const isOn = columns.length > 1 && isWanted;
  const toggle = () => {
    if (columns.length > 1) setSaid({ slide, isOn: !isOn });
  };
  return { columns, isOn, toggle };
}
