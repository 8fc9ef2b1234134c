import { useMemo } from 'react';
import { type Slide, selectionAt } from '../../domain/presentation.ts';
import { find } from '../../domain/selection.ts';
import { useDossier } from '../dossier/context.ts';
import { Print } from '../print/Print.tsx';
import { printedAt } from './printed.ts';

/** On paper, what the slide is about, in time and space. */
export function StagePrint({ slide, base }: { readonly slide: Slide; readonly base: string }) {
  const { catalog, language } = useDossier();
  const looked = useMemo(
    () => ({
      ...{
        catalog,
        language,
        period: {},
        timeScale: undefined,
        theme: 'light' as const,
        shown: {},
      },
      selected: find(catalog, selectionAt(slide)) ?? { kind: 'none' as const },
      remaining: printedAt(slide, catalog),
    }),
    [catalog, language, slide],
  );
  return <Print base={base} looked={looked} isList={false} isWhole={false} />;
}
