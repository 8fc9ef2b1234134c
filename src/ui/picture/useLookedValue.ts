import { useMemo, useState } from 'react';
import type { Selected } from '../../domain/selection.ts';
import type { TimeScale } from '../../domain/timeScale.ts';
import type { Theme } from '../../state/url.ts';
import type { DossierValue, Passing } from '../dossier/context.ts';
import type { Looked } from './looked.ts';
import type { Shown } from './shown.ts';

type Choices = {
  readonly selected: Selected;
  readonly timeScale: TimeScale | undefined;
  readonly theme: Theme;
};

/** What the reader looks at: what pictures, files and prints are made of. */
export function useLookedValue(
  { catalog, language }: DossierValue,
  { filter, remaining }: Passing,
  { selected, timeScale, theme }: Choices,
): Looked {
  const [shown] = useState<Shown>({});
  const { period } = filter;
  return useMemo(
    () => ({ catalog, selected, remaining, language, period, timeScale, theme, shown }),
    [catalog, selected, remaining, language, period, timeScale, theme, shown],
  );
}
