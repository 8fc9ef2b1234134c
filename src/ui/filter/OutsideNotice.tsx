import { EVERYTHING } from '../../domain/filter.ts';
import { isWithin } from '../../domain/remaining.ts';
import type { Selected } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier, usePassing } from '../dossier/context.ts';

const MESSAGES = {
  visit: m.outside_visit,
  stop: m.outside_stop,
  place: m.outside_place,
  source: m.outside_source,
};

/** Says of a selection that it is shown although the filter leaves it out. */
export function OutsideNotice({ selected }: { readonly selected: Selected }) {
  const { editFilter } = useDossier();
  const { remaining } = usePassing();
  if (selected.kind === 'none' || isWithin(remaining, selected)) return null;
  return (
    <div className="outside">
      <p>{MESSAGES[selected.kind]()}</p>
      <button type="button" className="button" onClick={() => editFilter(() => EVERYTHING)}>
        {m.filter_clear_all()}
      </button>
    </div>
  );
}
