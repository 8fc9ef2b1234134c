import { useStore } from 'zustand';
import { m } from '../../locales/generated/messages.js';
import { negotiate, speak } from '../../locales/locale.ts';
import type { DatasetStore, FirstFile } from '../../state/dataset.ts';
import { fromSearch } from '../../state/url.ts';
import { speakPage } from '../language/inLanguage.ts';
import { Boundary } from '../loading/Boundary.tsx';
import { LoadedPart } from '../loading/LoadedPart.tsx';
import { PosterContext, type Posters } from '../prerender/posters.ts';
import type { Kept } from '../standing/Broken.tsx';
import { loadStanding } from '../standing/load.ts';
import { Explore } from './Explore.tsx';

type Props = {
  /** Absolute address of the site, below which `data/visits.json` lies. */
  readonly base: string;
  /** May be there already. */
  readonly dataset: DatasetStore;
  /** What stands in the place of the views until they have drawn. */
  readonly posters: Posters;
  /** The page that was there before; it comes back where the app cannot be drawn. */
  readonly kept: Kept | undefined;
};

export function App({ base, dataset, posters, kept }: Props) {
  return (
    <PosterContext value={posters}>
      <Boundary
        instead={() => (
          <LoadedPart load={loadStanding}>{({ Broken }) => <Broken kept={kept} />}</LoadedPart>
        )}
      >
        <Dossier base={base} dataset={dataset} />
      </Boundary>
    </PosterContext>
  );
}

/** The address of the dataset of the site at `base`; beside an index it is compressed. */
export function datasetOf(base: string, first?: 'first' | 'index'): string {
  return new URL(first === 'index' ? 'data/visits.json.gz' : 'data/visits.json', base).href;
}

/** Of what a page can begin with, where the site has it. */
export function firstFileOf(base: string, first: 'first' | 'index'): FirstFile {
  const file = first === 'index' ? 'data/index.bin' : 'data/first.json';
  return { address: new URL(file, base).href, isPacked: first === 'index' };
}

function Dossier({ base, dataset }: Pick<Props, 'base' | 'dataset'>) {
  const { catalog, error } = useStore(dataset);
  // Of another version if the dataset has changed since the page was made: then all begins anew.
  if (catalog) return <Explore key={catalog.version} catalog={catalog} base={base} />;
  const locale = negotiate([fromSearch(location.search).language, ...navigator.languages]);
  speakPage(speak(locale));
  if (!error) return <main className="whole-page">{m.loading()}</main>;
  return (
    <LoadedPart load={loadStanding}>
      {({ DatasetFailed }) => (
        <main className="whole-page">
          <DatasetFailed error={error} onRetry={() => void dataset.load()} />
        </main>
      )}
    </LoadedPart>
  );
}
