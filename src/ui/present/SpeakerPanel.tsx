import type { ComponentProps } from 'react';
import { Later } from '../loading/Later.tsx';
import type { SpeakerWindow } from './speaker/SpeakerWindow.tsx';

const load = () => import('./speaker/SpeakerWindow.tsx');

/** The speaker's window in place of the screen. Its code comes when it is wanted. */
export function SpeakerPanel(props: ComponentProps<typeof SpeakerWindow>) {
  return (
    <Later
      load={load}
      frame={(words) => (
        <main className="whole-page" id="page" tabIndex={-1}>
          {words}
        </main>
      )}
    >
      {({ SpeakerWindow }) => <SpeakerWindow {...props} />}
    </Later>
  );
}
