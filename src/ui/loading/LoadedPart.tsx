import type { ReactNode } from 'react';
import { PartFailed } from './PartFailed.tsx';
import { useLoaded } from './useLoaded.ts';

type Props<Code> = {
  /** Must not change between renders. */
  readonly load: () => Promise<Code>;
  readonly children: (code: Code) => ReactNode;
};

/** A small part whose code comes when it is first shown; nothing stands in its place until then. */
export function LoadedPart<Code>({ load, children }: Props<Code>) {
  const { code, hasFailed, retry } = useLoaded(load, true);
  if (code) return children(code);
  return hasFailed && <PartFailed onRetry={retry} />;
}
