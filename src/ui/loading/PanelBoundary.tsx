import type { ReactNode } from 'react';
import { loadStanding } from '../standing/load.ts';
import { Boundary } from './Boundary.tsx';
import { LoadedPart } from './LoadedPart.tsx';

type Props = {
  readonly id: 'map' | 'timeline' | 'dossier' | 'builder' | 'page';
  /** What the panel shows; with another subject it is drawn anew. */
  readonly subject: unknown;
  readonly children: ReactNode;
};

/** A panel that says so where it cannot be drawn, beside others that can. */
export function PanelBoundary({ id, subject, children }: Props) {
  return (
    <Boundary
      subject={subject}
      instead={(again) => (
        <LoadedPart load={loadStanding}>
          {({ PanelFailed }) => <PanelFailed id={id} onRetry={again} />}
        </LoadedPart>
      )}
    >
      {children}
    </Boundary>
  );
}

/** A part that the page can do without: where it cannot be drawn there is nothing. */
export function Dispensable({ children }: { readonly children: ReactNode }) {
  return <Boundary instead={() => null}>{children}</Boundary>;
}
