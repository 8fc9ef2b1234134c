import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { m } from '../locales/generated/messages.js';
import { Failed } from './Failed.tsx';
import { loadCode, tryAgain } from './loadCode.ts';
import type { Present } from './present/Present.tsx';

/** A presentation in place of the whole page. Its code comes when it is wanted. */
export function PresentPanel(props: ComponentProps<typeof Present>) {
  const { data, error, refetch } = useQuery({
    queryKey: ['present'],
    queryFn: () => loadCode(() => import('./present/Present.tsx')),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data) return <data.Present {...props} />;
  return (
    <main className="whole-page" id="page" tabIndex={-1}>
      {error ? (
        <Failed message={m.page_failed()} onRetry={() => tryAgain(error, () => void refetch())} />
      ) : (
        <p className="panel-state">{m.loading_page()}</p>
      )}
    </main>
  );
}
