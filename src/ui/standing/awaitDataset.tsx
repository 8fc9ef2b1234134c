/** The page that was there before any script, while the dataset cannot be had. */
import { createRoot } from 'react-dom/client';
import { m } from '../../locales/generated/messages.js';
import type { DatasetStore } from '../../state/dataset.ts';
import { forgetTold } from '../prerender/takeOver.ts';
import { DatasetFailed } from './DatasetFailed.tsx';
import { noticeSlot } from './noticeSlot.ts';

/**
 * Says above the page in `element` why the dataset is not there, and fetches it again when the reader
 * asks for that. Resolves once it has come.
 */
export async function awaitDataset(element: HTMLElement, dataset: DatasetStore): Promise<void> {
  forgetTold(element);
  element.querySelector('.poster-words')?.remove();
  const slot = noticeSlot(element);
  const root = createRoot(slot);
  let { error } = dataset.getState();
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
    await dataset.load();
    error = dataset.getState().error;
  }
  root.unmount();
  slot.remove();
}
