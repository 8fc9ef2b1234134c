import { type ReactNode, useId, useState } from 'react';
import type { Stop, Visit } from '../../domain/catalog.ts';
import { useIsStatic } from '../prerender/static.ts';
import { reasonsOf } from './reasonList.tsx';

type Props = {
  readonly item: Stop | Visit;
  /** Tags that only count, before those that open. */
  readonly children?: ReactNode;
};

/** Tags in plain words; each opens what is behind it, one at a time. */
export function Reasons({ item, children }: Props) {
  const [open, setOpen] = useState<string>();
  const id = useId();
  const isStatic = useIsStatic();
  const reasons = reasonsOf(item);
  const shown = reasons.find(({ key }) => key === open);
  return (
    <div className="reasons">
      <ul className="tags">
        {children}
        {reasons.map(({ key, tag, isDoubt }) => (
          <li key={key}>
            <button
              type="button"
              className="tag tag-button"
              data-doubt={isDoubt}
              aria-expanded={key === open}
              aria-controls={id}
              onClick={() => setOpen(key === open ? undefined : key)}
            >
              {tag}
            </button>
          </li>
        ))}
      </ul>
      <div id={id} className="reason" hidden={shown === undefined}>
        {shown?.body}
      </div>
      {isStatic && (
        <noscript>
          {reasons.map(({ key, tag, body }) => (
            <details key={key}>
              <summary>{tag}</summary>
              <div className="reason">{body}</div>
            </details>
          ))}
        </noscript>
      )}
    </div>
  );
}
