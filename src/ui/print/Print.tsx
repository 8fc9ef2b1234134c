import { type ComponentProps, useEffect, useState } from 'react';
import type { PrintSheet } from './PrintSheet.tsx';
import { usePrinting } from './usePrinting.ts';

type SheetProps = ComponentProps<typeof PrintSheet>;
/** What has to be there when printing begins: the code, and the basemap if it can be had. */
type Prepared = { readonly Sheet: typeof PrintSheet; readonly basemap: SheetProps['basemap'] };

/** Milliseconds after which nothing more urgent is on its way. */
const QUIET = 1500;

/** The page on paper. On the screen there is nothing of it; what it needs is fetched when all is quiet. */
export function Print({ base, ...props }: Omit<SheetProps, 'basemap'> & { readonly base: string }) {
  const isPrinting = usePrinting();
  const [prepared, setPrepared] = useState<Prepared>();
  const { region } = props.looked.catalog.dossier;
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(async () => {
      const { PrintSheet: Sheet, prepare } = await import('./PrintSheet.tsx');
      const basemap = await prepare(base, region);
      if (!isOver) setPrepared({ Sheet, basemap });
    }, QUIET);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [base, region]);
  if (!isPrinting || !prepared) return null;
  const { Sheet, basemap } = prepared;
  return <Sheet {...props} basemap={basemap} />;
}
