import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { m } from '../../locales/generated/messages.js';
import { LaterFailed } from './LaterFailed.tsx';
import { loadCode, tryAgain } from './loadCode.ts';

type Props<Code> = {
  /** What the code is called; parts that come together have the same. */
  readonly code: string;
  /** Must not change between renders. */
  readonly load: () => Promise<Code>;
  /** What stands in the place of the part until its code is there. */
  readonly frame: (words: ReactNode) => ReactNode;
  readonly children: (code: Code) => ReactNode;
};

/** A part of the page whose code comes when it is wanted. */
export function Later<Code>({ code, load, frame, children }: Props<Code>) {
  const { data, error, refetch } = useQuery({
    queryKey: ['code', code],
    queryFn: () => loadCode(load),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data) return children(data);
  return frame(
    error ? (
      <LaterFailed message="page" onRetry={() => tryAgain(error, () => void refetch())} />
    ) : (
      <p className="panel-state">{m.loading_page()}</p>
    ),
  );
}
