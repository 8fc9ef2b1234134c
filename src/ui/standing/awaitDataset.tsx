/** The page that was there before any script, while the dataset cannot be had. */
import type { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { m } from '../../locales/generated/messages.js';
import type { catalogQuery } from '../../state/dataset.ts';
import { DatasetFailed } from './DatasetFailed.tsx';
import { noticeSlot } from './noticeSlot.ts';

type Query = ReturnType<typeof catalogQuery>;

/**
 * Says above the page in `element` why the dataset is not there, and fetches it again when the reader
 * asks for that. Resolves once it has come.
 */
export async function awaitDataset(
  element: HTMLElement,
  client: QueryClient,
  query: Query,
): Promise<void> {
  for (const told of ['root', 'search', 'stale']) delete element.dataset[told];
  element.querySelector('.poster-words')?.remove();
  const slot = noticeSlot(element);
  const root = createRoot(slot);
  let error = client.getQueryState(query.queryKey)?.error;
  while (error) {
    const failure = error;
    await new Promise<void>((resolve) => {
      root.render(
        <div className="notice">
          <DatasetFailed error={failure} onRetry={resolve} />
        </div>,
      );
    });
    root.render(
      <div className="notice">
        <p role="status">{m.loading()}</p>
      </div>,
    );
    await client.prefetchQuery(query);
    error = client.getQueryState(query.queryKey)?.error;
  }
  root.unmount();
  slot.remove();
}
