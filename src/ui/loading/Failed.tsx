import { m } from '../../locales/generated/messages.js';

type Props = {
  readonly message: string;
  readonly onRetry: () => void;
  readonly isAside?: boolean;
};

/** What a panel says instead of its view, or beside it. */
export function Failed({ message, onRetry, isAside = false }: Props) {
  return (
    <div className={isAside ? 'panel-state panel-aside' : 'panel-state'} role="alert">
      <p>{message}</p>
      <button type="button" className="button" onClick={onRetry}>
        {m.retry()}
      </button>
    </div>
  );
}
