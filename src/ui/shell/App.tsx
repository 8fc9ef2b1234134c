import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { m } from '../../locales/generated/messages.js';
import { negotiate, speak } from '../../locales/locale.ts';
import { catalogQuery } from '../../state/dataset.ts';
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
  /** May know the dataset already. */
  readonly client: QueryClient;
  /** What stands in the place of the views until they have drawn. */
  readonly posters: Posters;
  /** The page that was there before; it comes back where the app cannot be drawn. */
  readonly kept: Kept | undefined;
};

export function App({ base, client, posters, kept }: Props) {
  return (
    <QueryClientProvider client={client}>
      <PosterContext value={posters}>
        <Boundary
          instead={() => (
            <LoadedPart load={loadStanding}>{({ Broken }) => <Broken kept={kept} />}</LoadedPart>
          )}
        >
          <Dossier base={base} />
        </Boundary>
      </PosterContext>
    </QueryClientProvider>
  );
}

/** The address of the dataset of the site at `base`. */
export function datasetOf(base: string): string {
  return new URL('data/visits.json', base).href;
}

function Dossier({ base }: Pick<Props, 'base'>) {
  const { data, error, isFetching, refetch } = useQuery(catalogQuery(datasetOf(base)));
  if (data) return <Explore catalog={data} base={base} />;
  const locale = negotiate([fromSearch(location.search).language, ...navigator.languages]);
  speakPage(speak(locale));
  if (isFetching || !error) return <main className="whole-page">{m.loading()}</main>;
  return (
    <LoadedPart load={loadStanding}>
      {({ DatasetFailed }) => (
        <main className="whole-page">
          <DatasetFailed error={error} onRetry={() => void refetch()} />
        </main>
      )}
    </LoadedPart>
  );
}
