import { m } from '../../locales/generated/messages.js';
import { Failed, type Message } from './Failed.tsx';

type Panel = {
  readonly className: string;
  readonly label?: () => string;
  readonly message: Message;
};

const PANELS = {
  map: { className: 'map-panel', label: m.map, message: 'map' },
  timeline: { className: 'timeline-panel', label: m.timeline, message: 'timeline' },
  dossier: { className: 'dossier', label: m.dossier, message: 'dossier' },
  builder: { className: 'dossier', message: 'page' },
  page: { className: 'page-panel', message: 'page' },
} as const satisfies Record<string, Panel>;

type Props = { readonly id: keyof typeof PANELS; readonly onRetry: () => void };

/** In the place of a panel that cannot be drawn. */
export function PanelFailed({ id, onRetry }: Props) {
  const { className, label, message }: Panel = PANELS[id];
  return (
    <section
      className={`panel ${className}`}
      id={id === 'builder' ? 'page' : id}
      tabIndex={-1}
      aria-label={label?.()}
    >
      <Failed message={message} onRetry={onRetry} />
    </section>
  );
}
