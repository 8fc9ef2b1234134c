import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';

/** Over a view that has nothing to draw, since nothing passes the filter. */
export function EmptyNotice({ shown }: { readonly shown: ReadonlySet<unknown> }) {
  const { catalog } = useDossier();
  if (shown.size > 0 || catalog.stops.length === 0) return null;
  return <p className="panel-state empty-notice">{m.filter_empty()}</p>;
}
