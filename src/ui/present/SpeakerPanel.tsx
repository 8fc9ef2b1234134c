import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { m } from '../../locales/generated/messages.js';
import { LaterFailed } from '../loading/LaterFailed.tsx';
import { loadCode, tryAgain } from '../loading/loadCode.ts';
import type { SpeakerWindow } from './speaker/SpeakerWindow.tsx';

const load = () => import('./speaker/SpeakerWindow.tsx');

/** The speaker's window in place of the screen. Its code comes when it is wanted. */
export function SpeakerPanel(props: ComponentProps<typeof SpeakerWindow>) {
  const { data, error, refetch } = useQuery({
    queryKey: ['speaker'],
    queryFn: () => loadCode(load),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data) return <data.SpeakerWindow {...props} />;
  return (
    <main className="whole-page" id="page" tabIndex={-1}>
      {error ? (
        <LaterFailed message="page" onRetry={() => tryAgain(error, () => void refetch())} />
      ) : (
        <p className="panel-state">{m.loading_page()}</p>
      )}
    </main>
  );
}
