import { useMemo, useState } from 'react';
import type { Selected } from '../../domain/selection.ts';
import type { Theme } from '../../state/url.ts';
import type { DossierValue } from '../dossier/context.ts';
import type { Looked } from './looked.ts';
import type { Shown } from './shown.ts';

type Choices = {
  readonly selected: Selected;
  readonly isGapless: boolean;
  readonly theme: Theme;
};

/** What the reader looks at: what pictures, files and prints are made of. */
export function useLookedValue(dossier: DossierValue, choices: Choices): Looked {
  const [shown] = useState<Shown>({});
  const { catalog, remaining, language, filter } = dossier;
  const { selected, isGapless, theme } = choices;
  const { period } = filter;
  return useMemo(
    () => ({ catalog, selected, remaining, language, period, isGapless, theme, shown }),
    [catalog, selected, remaining, language, period, isGapless, theme, shown],
  );
}
