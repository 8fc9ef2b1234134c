import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { m } from '../../locales/generated/messages.js';
import { Failed } from '../loading/Failed.tsx';
import { loadCode, tryAgain } from '../loading/loadCode.ts';
import type { SpeakerWindow } from './speaker/SpeakerWindow.tsx';

/** The speaker's window in place of the screen. Its code comes when it is wanted. */
export function SpeakerPanel(props: ComponentProps<typeof SpeakerWindow>) {
  const { data, error, refetch } = useQuery({
    queryKey: ['speaker'],
    queryFn: () => loadCode(() => import('./speaker/SpeakerWindow.tsx')),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data) return <data.SpeakerWindow {...props} />;
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
