import { EVERYTHING } from '../../domain/filter.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier, usePassing } from '../dossier/context.ts';
import { activeConditions } from './conditions.ts';
import { showingText } from './showingText.ts';

/** What the filter leaves, and each of its conditions with a way to take it back. */
export function FilterChips() {
  const { catalog, language, editFilter } = useDossier();
  const { filter, remaining } = usePassing();
  return (
    <div className="filter-summary" data-refuge="">
      <p className="filter-showing">{showingText(catalog, remaining)}</p>
      <ul className="chips">
        {activeConditions(filter, catalog, language).map(({ key, text, without }) => (
          <li key={key}>
            <button
              type="button"
              className="chip"
              aria-label={m.filter_remove({ condition: text })}
              onClick={() => editFilter(without)}
            >
              {text}
              <span aria-hidden="true"> ×</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="link-button chips-clear"
            onClick={() => editFilter(() => EVERYTHING)}
          >
            {m.filter_clear()}
          </button>
        </li>
      </ul>
    </div>
  );
}
