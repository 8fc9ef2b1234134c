import { type ReactNode, useContext, useId, useState } from 'react';
import type { Stop, Visit } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { useLoaded } from '../loading/useLoaded.ts';
import { StaticContext } from '../prerender/static.ts';
import { reasonsOf } from './reasonList.ts';

const load = () => import('./ReasonBody.tsx');

type Props = {
  readonly item: Stop | Visit;
  /** Tags that only count, before those that open. */
  readonly children?: ReactNode;
};

/** Tags in plain words; each opens what is behind it, one at a time. */
export function Reasons({ item, children }: Props) {
  const [open, setOpen] = useState<string>();
  const id = useId();
  const parts = useContext(StaticContext);
  const reasons = reasonsOf(item);
  const shown = reasons.find(({ key }) => key === open);
  const { code, hasFailed } = useLoaded(load, shown !== undefined);
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
        {shown && code && <code.ReasonBody item={item} reason={shown} />}
        {shown && hasFailed && <p role="alert">{m.part_failed()}</p>}
      </div>
      {parts && (
        <noscript>
          {reasons.map((reason) => (
            <details key={reason.key}>
              <summary>{reason.tag}</summary>
              <div className="reason">
                <parts.ReasonBody item={item} reason={reason} />
              </div>
            </details>
          ))}
        </noscript>
      )}
    </div>
  );
}
