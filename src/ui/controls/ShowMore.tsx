import { m } from '../../locales/generated/messages.js';
import type { Gradual } from './useGradually.ts';

/** Below a long list: how much of it is drawn, and a way to more; nothing where all of it is. */
export function ShowMore<T>({ drawn, total, more }: Gradual<T>) {
  if (drawn.length >= total) return null;
  return (
    <button type="button" className="button show-more" onClick={more}>
      {m.show_more({ shown: drawn.length, total })}
    </button>
  );
}
