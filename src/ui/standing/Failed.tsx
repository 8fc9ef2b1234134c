import { m } from '../../locales/generated/messages.js';

/** What has failed, and where else the same information is. */
const MESSAGES = {
  map: m.map_failed,
  basemap: m.basemap_failed,
  timeline: m.timeline_failed,
  dossier: m.dossier_failed,
  page: m.page_failed,
};

export type Message = keyof typeof MESSAGES;

type Props = {
  readonly message: Message;
  readonly onRetry: () => void;
  readonly isAside?: boolean;
};

/** What a panel says instead of its view, or beside it. */
export function Failed({ message, onRetry, isAside = false }: Props) {
  return (
    <div className={isAside ? 'panel-state panel-aside' : 'panel-state'} role="alert">
      <p>{MESSAGES[message]()}</p>
      <button type="button" className="button" onClick={onRetry}>
        {m.retry()}
      </button>
    </div>
  );
}
