import { m } from '../../locales/generated/messages.js';

type Props = {
  readonly onRetry: () => void;
  readonly className?: string | undefined;
};

/** Says in the place of a small part that it could not be loaded. */
export function PartFailed({ onRetry, className }: Props) {
  return (
    <p className={className} role="alert">
      {m.part_failed()}{' '}
      <button type="button" className="link-button" onClick={onRetry}>
        {m.retry()}
      </button>
    </p>
  );
}
