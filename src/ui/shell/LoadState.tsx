import type { ReactNode } from 'react';
import { m } from '../../locales/generated/messages.js';
import { DatasetError } from '../../state/dataset.ts';

const SHOWN_FAULTS = 5;

export function DatasetLoading() {
  return (
    <Whole>
      <p role="status">{m.loading()}</p>
    </Whole>
  );
}

/** Why there is no dossier, with the first faults by name, and a way to try again. */
export function DatasetFailed(props: { readonly error: Error; readonly onRetry: () => void }) {
  const faults = props.error instanceof DatasetError ? props.error.faults : [];
  return (
    <Whole>
      <div role="alert">
        <h1>{m.dataset_failed()}</h1>
        <p>{reason(props.error)}</p>
        {faults.length > 0 && (
          <ul className="faults">
            {faults.slice(0, SHOWN_FAULTS).map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                {path && <code>{path}</code>} {message}
              </li>
            ))}
            {faults.length > SHOWN_FAULTS && (
              <li>{m.dataset_more_faults({ count: faults.length - SHOWN_FAULTS })}</li>
            )}
          </ul>
        )}
      </div>
      <button type="button" className="button" onClick={props.onRetry}>
        {m.retry()}
      </button>
    </Whole>
  );
}

function reason(error: Error): string {
  if (!(error instanceof DatasetError)) return error.message;
  const { address } = error;
  switch (error.problem) {
    case 'unreachable':
      return m.dataset_unreachable({ address });
    case 'missing':
      return m.dataset_missing({ address });
    case 'malformed':
      return m.dataset_malformed({ address });
    case 'invalid':
      return m.dataset_invalid({ address });
  }
}

function Whole({ children }: { readonly children: ReactNode }) {
  return (
    <main className="whole-page">
      <p className="wordmark">{m.app_name()}</p>
      {children}
    </main>
  );
}
