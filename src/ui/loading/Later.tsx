import type { ReactNode } from 'react';
import { m } from '../../locales/generated/messages.js';
import { LaterFailed } from './LaterFailed.tsx';
import { useLoaded } from './useLoaded.ts';

type Props<Code> = {
  /** Must not change between renders. */
  readonly load: () => Promise<Code>;
  /** What stands in the place of the part until its code is there. */
  readonly frame: (words: ReactNode) => ReactNode;
  readonly children: (code: Code) => ReactNode;
};

/** A part of the page whose code comes when it is wanted. */
export function Later<Code>({ load, frame, children }: Props<Code>) {
  const { code, hasFailed, retry } = useLoaded(load, true);
  if (code) return children(code);
  return frame(
    hasFailed ? (
      <LaterFailed message="page" onRetry={retry} />
    ) : (
      <p className="panel-state">{m.loading_page()}</p>
    ),
  );
}
