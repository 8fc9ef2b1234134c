import { type ComponentProps, memo, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Visit } from '../../domain/catalog.ts';
import { areTextsThere } from '../../domain/chunks/arrived.ts';
import type { Dossier } from '../../domain/dataset.ts';
import { m } from '../../locales/generated/messages.js';
import { onFirstSign } from '../../state/signs.ts';
import { arrivals, askForTexts, whenTextsAreThere } from '../loading/texts.ts';
import { usePrinting } from './usePrinting.ts';
import { usePrintKey } from './usePrintKey.ts';
import { wantedOnPaper } from './wantedOnPaper.ts';

type SheetCode = Pick<
  typeof import('./PrintSheet.tsx'),
  'PrintSheet' | 'PaperTexts' | 'visitsOnSheet' | 'prepareTiles'
>;
type SheetProps = ComponentProps<SheetCode['PrintSheet']>;
/** What must be loaded before printing begins: the code, and the basemap if it is available. */
type Prepared = { readonly code: SheetCode; readonly basemap: SheetProps['basemap'] };
/** Texts in chunks that somebody waits for who wants to print. */
type Waiting = {
  readonly visits: readonly Visit[];
  readonly onSettled: (isWanted: boolean) => void;
};

/** Milliseconds after which nothing more urgent is still loading. */
const QUIET = 1500;

/**
 * The page on paper. On the screen it shows nothing; what it needs is loaded once somebody is
 * there, the page is quiet and the texts have come. The keys for printing wait for it. The browser's menu does not: if it is not
 * there yet, or cannot be had, the paper has the words of the page, as the style sheet leaves them, and
 * a note that the rest is missing; it is loaded after that, for the next print.
 */
export const Print = memo(
  ({ base, ...props }: Omit<SheetProps, 'basemap'> & { readonly base: string }) => {
    const isPrinting = usePrinting();
    const [isReaderThere, setReaderThere] = useState(false);
    useEffect(() => onFirstSign(window, () => setReaderThere(true)), []);
    const [prepared, setPrepared] = useState<Prepared | 'failed'>();
    const { looked } = props;
    const { dossier } = looked.catalog;
    const hasFailed = prepared === 'failed';
    // The basemap is not for a page that is only looked at by machines.
    const isWanted = isReaderThere || isPrinting || typeof prepared === 'object';
    // biome-ignore lint/correctness/useExhaustiveDependencies: after a print without it, it is tried again.
    useEffect(() => {
      if (!isWanted || (hasFailed && isPrinting)) return;
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
    }, [base, dossier, isWanted, hasFailed && isPrinting]);
    useTiles(prepared, looked);
    const areTextsOnPaper = useTextsOnPaper(props);
    const isReady = typeof prepared === 'object' && areTextsOnPaper(prepared.code);
    const isEarly = isPrinting && !isReady;
    useEffect(() => {
      if (isEarly) askForTexts().catch(() => {});
    }, [isEarly]);
    const [waiting, setWaiting] = useState<Waiting>();
    usePrintKey(isReady, async () => {
      await askForTexts();
      const next = await prepareSheet(base, dossier);
      setPrepared(next);
      if (areTextsOnPaper(next.code)) return true;
      return new Promise((resolve) => {
        const onSettled = (isWanted: boolean) => {
          setWaiting(undefined);
          resolve(isWanted);
        };
        setWaiting({ visits: visitsOf(props, next.code), onSettled });
      });
    });
    if (!isPrinting) {
      return waiting && typeof prepared === 'object' ? (
        <prepared.code.PaperTexts {...waiting} />
      ) : null;
    }
    if (!isReady) return <p className="print-failed">{m.part_failed()}</p>;
    return <prepared.code.PrintSheet {...props} basemap={prepared.basemap} />;
  },
);

type Printed = Pick<SheetProps, 'looked' | 'isList' | 'isWhole'>;

/** Whose texts the paper needs: of a handout it has said so itself. */
function visitsOf(printed: Printed, { visitsOnSheet }: SheetCode): readonly Visit[] {
  return printed.isWhole ? wantedOnPaper.getState().visits : visitsOnSheet(printed);
}

/** Whether they are there. */
function useTextsOnPaper(printed: Printed): (code: SheetCode) => boolean {
  useStore(arrivals);
  const { catalog } = printed.looked;
  return (code) =>
    catalog.chunks ? areTextsThere(catalog, visitsOf(printed, code)) : !catalog.isWithoutTexts;
}

/** Where the dossier has packs: their tiles for what is looked at. */
function useTiles(prepared: Prepared | 'failed' | undefined, looked: SheetProps['looked']) {
  useEffect(() => {
    if (typeof prepared !== 'object') return;
    const { code, basemap } = prepared;
    const timer = setTimeout(() => code.prepareTiles(looked, basemap), QUIET);
    return () => clearTimeout(timer);
  }, [prepared, looked]);
}

async function prepareSheet(base: string, dossier: Dossier): Promise<Prepared> {
  const { prepare, PrintSheet, PaperTexts, visitsOnSheet, prepareTiles } = await import(
    './PrintSheet.tsx'
  );
  const code = { PrintSheet, PaperTexts, visitsOnSheet, prepareTiles };
  return { code, basemap: await prepare(base, dossier) };
}
