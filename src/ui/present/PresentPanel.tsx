import type { ComponentProps } from 'react';
import { Later } from '../loading/Later.tsx';
import { loadPresent } from './load.ts';
import type { Present } from './Present.tsx';

/** A presentation in place of the whole page. */
export function PresentPanel(props: ComponentProps<typeof Present>) {
  return (
    <Later
      load={loadPresent}
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
