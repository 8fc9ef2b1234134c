import { type ReactNode, useMemo } from 'react';
import type { Dossier } from '../../domain/dataset.ts';
import { edtfText } from '../../domain/dateText.ts';
import { isEverything } from '../../domain/filter.ts';
import type { Selected } from '../../domain/selection.ts';
import { publicAddress } from '../../files/siteFiles.ts';
import { m } from '../../locales/generated/messages.js';
import { type Basemap, sharedBasemap } from '../../views/map/basemap/basemap.ts';
import { withTiles } from '../../views/map/pack/contract.ts';
import { useDossier, usePassing } from '../dossier/context.ts';
import { activeConditions } from '../filter/conditions.ts';
import { showingText } from '../filter/showingText.ts';
import { inLanguage } from '../language/inLanguage.ts';
import { creditOf } from '../language/words.ts';
import { Drawing } from '../picture/Drawing.tsx';
import { mapDrawing, timelineDrawings } from '../picture/drawings.ts';
import { loadItalics } from '../picture/fonts.ts';
import type { Looked } from '../picture/looked.ts';
import { PrintDossier } from './PrintDossier.tsx';
import { PrintSources } from './PrintSources.tsx';
import { PrintTitle } from './PrintTitle.tsx';
import { PaperContext } from './paper.ts';
import { excerptsOnPaper, numberedSources, visitsPrinted } from './printed.ts';
import { SourceNumbersContext } from './sourceNumbers.ts';
import './headings.css';

type Props = {
  readonly looked: Looked;
  /** Undefined where it could not be had: the places are drawn all the same. */
  readonly basemap: Basemap | undefined;
  /** The page is the list, which tells everything that passes the filter, whatever is selected. */
  readonly isList: boolean;
  /** The page is all that goes on paper: a handout. */
  readonly isWhole: boolean;
  /** What another page shows instead of map and timeline. */
  readonly children?: ReactNode;
};

const NOTHING_SELECTED: Selected = { kind: 'none' };

/** As wide as A4, the narrower of the two usual papers, is between its margins. */
const PAPER = { width: 672, medium: 'print', mapShare: 0.44 } as const;

/** What goes on paper: a handout as it is, else everything that is looked at. */
export function PrintSheet({ isWhole, children, ...props }: Props) {
  if (!isWhole) return <LookedSheet {...props}>{children}</LookedSheet>;
  return (
    <div className="print-sheet">
      <PaperContext value>{children}</PaperContext>
    </div>
  );
}

/** Everything that is looked at, on paper: the pictures, the words of the sources, the link. */
function LookedSheet({ looked, basemap, isList, children }: Omit<Props, 'isWhole'>) {
  const { catalog, language, remaining } = looked;
  const selected = isList ? NOTHING_SELECTED : looked.selected;
  const numbers = useMemo(
    () => numberedSources(excerptsOnPaper(selected, remaining)),
    [selected, remaining],
  );
  const map = useMemo(() => mapDrawing(looked, basemap, PAPER), [looked, basemap]);
  const timeline = useMemo(() => timelineDrawings(looked, PAPER), [looked]);
  const [latest] = catalog.dossier.changes;
  const address = publicAddress(location.href);
  return (
    <div className="print-sheet" {...inLanguage(language)}>
      <header className="print-head">
        <PrintTitle selected={selected} />
        <FilterWords />
        <p className="print-link">
          {m.print_link()} <a href={address}>{address}</a> ·{' '}
          {latest
            ? m.print_version({ date: edtfText(latest.day, language), version: catalog.version })
            : m.method_version({ version: catalog.version })}
        </p>
      </header>
      <figure className="print-figure">
        <Drawing node={map} />
        <figcaption>{creditOf(catalog.dossier)}</figcaption>
      </figure>
      <figure className="print-figure">
        {timeline.map((node, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the timeline and its legend never change places.
          <Drawing key={i} node={node} />
        ))}
      </figure>
      {!isList && <PaperContext value>{children}</PaperContext>}
      <SourceNumbersContext value={numbers}>
        <PrintDossier selected={selected} />
        <PrintSources />
      </SourceNumbersContext>
    </div>
  );
}

/** What is left out, and by which conditions; nothing without a filter. */
function FilterWords() {
  const { catalog, language } = useDossier();
  const { filter, remaining } = usePassing();
  if (isEverything(filter)) return null;
  const conditions = activeConditions(filter, catalog, language).map(({ text }) => text);
  return (
    <p>
      {showingText(catalog, remaining)}. {m.labelled({ label: m.filter() })}{' '}
      {conditions.join(' · ')}
    </p>
  );
}

/** The visits whose texts a sheet needs. */
export function visitsOnSheet({ looked, isList }: Pick<Props, 'looked' | 'isList'>) {
  return visitsPrinted(isList ? NOTHING_SELECTED : looked.selected, looked.remaining);
}

export { PaperTexts } from './PaperTexts.tsx';

/** Fetches what a sheet cannot wait for once printing has begun. */
export async function prepare(
  base: string,
  { region, packs }: Dossier,
): Promise<Basemap | undefined> {
  void loadItalics(base);
  return sharedBasemap(base, region, packs).catch(() => undefined);
}

/** Loads the tiles of a dossier's packs that the map on paper will show. */
export function prepareTiles(looked: Looked, basemap: Basemap | undefined): void {
  // A drawing costs more than it may, where there are no tiles to be found lacking.
  if (basemap?.packs) void withTiles(basemap.packs, () => mapDrawing(looked, basemap, PAPER));
}
