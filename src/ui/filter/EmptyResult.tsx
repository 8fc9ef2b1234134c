import { useMemo } from 'react';
import { EVERYTHING } from '../../domain/filter.ts';
import { widenings, without } from '../../domain/remaining.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier, usePassing } from '../dossier/context.ts';
import { conditionName } from './conditions.ts';

/** Instead of an empty page: which condition to drop, and how many stops that brings back. */
export function EmptyResult() {
  const { catalog, editFilter } = useDossier();
  const { filter, search } = usePassing();
  const wider = useMemo(() => widenings(catalog, filter, search), [catalog, filter, search]);
  return (
    <div className="empty-result" data-refuge="">
      <p className="empty-title">{m.filter_empty()}</p>
      <p>{wider.length > 0 ? m.filter_empty_why() : m.filter_empty_several()}</p>
      <ul className="widenings">
        {wider.map(({ condition, stops }) => (
          <li key={condition}>
            <button
              type="button"
              className="button"
              onClick={() => editFilter((now) => without(now, condition))}
            >
              {m.filter_widen({ condition: conditionName(condition), count: stops })}
            </button>
          </li>
        ))}
        {wider.length === 0 && (
          <li>
            <button type="button" className="button" onClick={() => editFilter(() => EVERYTHING)}>
              {m.filter_clear_all()}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
