import { m } from '../../locales/generated/messages.js';
import { DatasetError } from '../../state/dataset.ts';

const SHOWN_FAULTS = 5;

const REASONS = {
  unreachable: m.dataset_unreachable,
  missing: m.dataset_missing,
  malformed: m.dataset_malformed,
  newer: m.dataset_newer,
  invalid: m.dataset_invalid,
};

type Props = { readonly error: Error; readonly onRetry: () => void };

/** Why there is no dossier, with a way to try again and, for its editors, the first faults by name. */
export function DatasetFailed({ error, onRetry }: Props) {
  const problem = error instanceof DatasetError ? error.problem : 'missing';
  const faults = error instanceof DatasetError ? error.faults : [];
  return (
    <>
      <div role="alert">
        <p>{REASONS[problem]()}</p>
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
      <button
        type="button"
        className="button"
        onClick={problem === 'newer' ? () => location.reload() : onRetry}
      >
        {m.retry()}
      </button>
    </>
  );
}
