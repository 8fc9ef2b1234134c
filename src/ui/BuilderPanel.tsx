import { useQuery } from '@tanstack/react-query';
import { m } from '../locales/generated/messages.js';
import { Failed } from './Failed.tsx';
import { loadCode, tryAgain } from './loadCode.ts';

/** The builder of stories beside map and timeline, in the dossier's place. Its code comes when wanted. */
export function BuilderPanel() {
  const { data, error, refetch } = useQuery({
    queryKey: ['story builder'],
    queryFn: () => loadCode(() => import('./builder/StoryBuilder.tsx')),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data) return <data.StoryBuilder />;
  return (
    <section
      className="panel dossier builder"
      id="page"
      tabIndex={-1}
      aria-label={m.view_builder()}
    >
      {error ? (
        <Failed message={m.page_failed()} onRetry={() => tryAgain(error, () => void refetch())} />
      ) : (
        <p className="panel-state">{m.loading_page()}</p>
      )}
    </section>
  );
}
