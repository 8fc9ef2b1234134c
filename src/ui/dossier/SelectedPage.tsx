import { memo } from 'react';
import type { Selected } from '../../domain/selection.ts';
import { PlacePage } from './PlacePage.tsx';
import { SourcePage } from './SourcePage.tsx';
import { VisitPage } from './VisitPage.tsx';

type Props = { readonly selected: Exclude<Selected, { readonly kind: 'none' }> };

/** The words behind what is selected. */
export const SelectedPage = memo(({ selected }: Props) => {
  switch (selected.kind) {
    case 'visit':
      return <VisitPage visit={selected.visit} />;
    case 'stop':
      return <VisitPage visit={selected.stop.visit} chosen={selected.stop} />;
    case 'place':
      return <PlacePage place={selected.place} />;
    case 'source':
      return <SourcePage source={selected.source} />;
  }
});
