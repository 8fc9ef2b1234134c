import { memo } from 'react';
import { useLanguage } from '../dossier/context.ts';
import { whenQuiet } from '../loading/idle.ts';
import { withoutTexts } from '../loading/texts.ts';
import { useLoaded } from '../loading/useLoaded.ts';
import type { Part } from './useSplitter.ts';

const load = withoutTexts(() => whenQuiet().then(() => import('./Splitter.tsx')));

/**
 * The edge that resizes a panel. Its code loads once the page is quiet; if that fails, the panel keeps
 * the size of the style sheet.
 */
export const LaterSplitter = memo(({ part }: { readonly part: Part }) => {
  useLanguage();
  const { code } = useLoaded(load, true);
  return code && <code.Splitter part={part} />;
});
