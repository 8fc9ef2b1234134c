import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { negotiate, speak } from '../../locales/locale.ts';
import { catalogQuery } from '../../state/dataset.ts';
import { fromSearch } from '../../state/url.ts';
import { PosterContext, type Posters } from '../prerender/posters.ts';
import { Explore } from './Explore.tsx';
import { DatasetFailed, DatasetLoading } from './LoadState.tsx';

type Props = {
  /** Absolute address of the site, below which `data/visits.json` lies. */
  readonly base: string;
  /** May know the dataset already. */
  readonly client: QueryClient;
  /** What stands in the place of the views until they have drawn. */
  readonly posters: Posters;
};

export function App({ base, client, posters }: Props) {
  return (
    <QueryClientProvider client={client}>
      <PosterContext value={posters}>
        <Dossier base={base} />
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
  document.documentElement.lang = speak(locale);
  if (isFetching || !error) return <DatasetLoading />;
  return <DatasetFailed error={error} onRetry={() => void refetch()} />;
}
