import { type ComponentProps, useEffect, useState } from 'react';
import type { Dossier } from '../../domain/dataset.ts';
import { m } from '../../locales/generated/messages.js';
import { askForTexts, whenTextsAreThere } from '../loading/texts.ts';
import type { PrintSheet, prepareTiles } from './PrintSheet.tsx';
import { usePrinting } from './usePrinting.ts';
import { usePrintKey } from './usePrintKey.ts';

type SheetProps = ComponentProps<typeof PrintSheet>;
/** What must be loaded before printing begins: the code, and the basemap if it is available. */
type Prepared = {
  readonly Sheet: typeof PrintSheet;
  readonly basemap: SheetProps['basemap'];
  readonly prepareTiles: typeof prepareTiles;
};

/** Milliseconds after which nothing more urgent is still loading. */
const QUIET = 1500;

/**
 * The page on paper. On the screen it shows nothing; what it needs is loaded once the page is quiet
 * and the texts are there. The keys for printing wait for it. The browser's menu does not: if it is not
 * there yet, or cannot be had, the paper has the words of the page, as the style sheet leaves them, and
 * a note that the rest is missing; it is loaded after that, for the next print.
 */
export function Print({ base, ...props }: Omit<SheetProps, 'basemap'> & { readonly base: string }) {
  const isPrinting = usePrinting();
  const [prepared, setPrepared] = useState<Prepared | 'failed'>();
  const { looked } = props;
  const { dossier } = looked.catalog;
  const hasFailed = prepared === 'failed';
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a print without it, it is tried again.
  useEffect(() => {
    if (hasFailed && isPrinting) return;
    let isOver = false;
    const settle = (next: Prepared | 'failed') => {
      if (!isOver) setPrepared(next);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    whenTextsAreThere().then(() => {
      if (isOver) return;
      timer = setTimeout(() => {
        prepareSheet(base, dossier).then(settle, () => settle('failed'));
      }, QUIET);
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [base, dossier, hasFailed && isPrinting]);
  useTiles(prepared, looked);
  const isReady = typeof prepared === 'object' && !looked.catalog.isWithoutTexts;
  const isEarly = isPrinting && !isReady;
  useEffect(() => {
    if (isEarly) askForTexts().catch(() => {});
  }, [isEarly]);
  usePrintKey(isReady, async () => {
    await askForTexts();
    setPrepared(await prepareSheet(base, dossier));
  });
  if (!isPrinting) return null;
  if (!isReady) return <p className="print-failed">{m.part_failed()}</p>;
  const { Sheet, basemap } = prepared;
  return <Sheet {...props} basemap={basemap} />;
}

/** Where the dossier has packs: their tiles for what is looked at. */
function useTiles(prepared: Prepared | 'failed' | undefined, looked: SheetProps['looked']) {
  useEffect(() => {
    if (typeof prepared !== 'object') return;
    const { prepareTiles, basemap } = prepared;
    const timer = setTimeout(() => prepareTiles(looked, basemap), QUIET);
    return () => clearTimeout(timer);
  }, [prepared, looked]);
}

async function prepareSheet(base: string, dossier: Dossier): Promise<Prepared> {
  const { PrintSheet: Sheet, prepare, prepareTiles } = await import('./PrintSheet.tsx');
  return { Sheet, prepareTiles, basemap: await prepare(base, dossier) };
}
