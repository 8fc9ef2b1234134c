import type { ComponentProps } from 'react';
import { Later } from '../loading/Later.tsx';
import type { Present } from './Present.tsx';

const load = () => import('./Present.tsx');

/** A presentation in place of the whole page. */
export function PresentPanel(props: ComponentProps<typeof Present>) {
  return (
    <Later
      load={load}
      frame={(words) => (
        <main className="whole-page" id="page" tabIndex={-1}>
          {words}
        </main>
      )}
    >
      {({ Present }) => <Present {...props} />}
    </Later>
  );
}
