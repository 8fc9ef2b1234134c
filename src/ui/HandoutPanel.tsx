import { useQuery } from '@tanstack/react-query';
import { m } from '../locales/generated/messages.js';
import { Failed } from './Failed.tsx';
import { loadCode, tryAgain } from './loadCode.ts';
import { useIsOnPaper } from './print/paper.ts';

/** The handout in place of map and timeline. Its code comes when it is wanted. */
export function HandoutPanel() {
  const { data, error, refetch } = useQuery({
    queryKey: ['handout'],
    queryFn: () => loadCode(() => import('./handout/HandoutPage.tsx')),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const isOnPaper = useIsOnPaper();
  if (data) return <data.HandoutPage />;
  if (isOnPaper) return null;
  return (
    <section className="panel page-panel" id="page" tabIndex={-1} aria-label={m.view_handout()}>
      {error ? (
        <Failed message={m.page_failed()} onRetry={() => tryAgain(error, () => void refetch())} />
      ) : (
        <p className="panel-state">{m.loading_page()}</p>
      )}
    </section>
  );
}
