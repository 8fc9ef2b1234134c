import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { m } from '../locales/generated/messages.js';
import type { Page } from '../state/url.ts';
import { Failed } from './Failed.tsx';
import { loadCode, tryAgain } from './loadCode.ts';
import { useIsOnPaper } from './print/paper.ts';
import { pageName } from './words.ts';

type Props<Code> = {
  readonly page: Page;
  /** What its code is called; pages that come together have the same. */
  readonly code: string;
  readonly load: () => Promise<Code>;
  /** Of what is in its place until the code is there. */
  readonly className: string;
  readonly children: (code: Code) => ReactNode;
};

/** A page whose code comes when it is turned to. On paper there is nothing until then. */
export function LaterPage<Code>({ page, code, load, className, children }: Props<Code>) {
  const { data, error, refetch } = useQuery({
    queryKey: ['code of a page', code],
    queryFn: () => loadCode(load),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const isOnPaper = useIsOnPaper();
  if (data) return children(data);
  if (isOnPaper) return null;
  return (
    <section className={className} id="page" tabIndex={-1} aria-label={pageName(page)}>
      {error ? (
        <Failed message={m.page_failed()} onRetry={() => tryAgain(error, () => void refetch())} />
      ) : (
        <p className="panel-state">{m.loading_page()}</p>
      )}
    </section>
  );
}
