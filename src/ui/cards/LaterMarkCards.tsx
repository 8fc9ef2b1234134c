import { memo } from 'react';
import type { Selected } from '../../domain/selection.ts';
import { whenQuiet } from '../loading/idle.ts';
import { withoutTexts } from '../loading/texts.ts';
import { useLoaded } from '../loading/useLoaded.ts';

const load = withoutTexts(() => whenQuiet().then(() => import('./MarkCards.tsx')));

/** The cards of marks, whose code comes when all else has. Without it marks are pressed as ever. */
export const LaterMarkCards = memo(({ selected }: { readonly selected: Selected }) => {
  const { code } = useLoaded(load, true);
  return code ? <code.MarkCards selected={selected} /> : null;
});
