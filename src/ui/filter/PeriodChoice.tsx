import { isoFromDay } from '../../domain/date.ts';
import { type Filter, isOpen, type Period, periodFromIso } from '../../domain/filter.ts';
import { m } from '../../locales/generated/messages.js';
import type { FilterEdit } from './editFilter.ts';
import './period.css';

type Props = {
  readonly filter: Filter;
  readonly editFilter: (edit: FilterEdit) => void;
};

/** Two days between which stops are shown, both included. */
export function PeriodChoice({ filter, editFilter }: Props) {
  const { period } = filter;
  const editPeriod = (edit: (period: Period) => Period) =>
    editFilter((now) => ({ ...now, period: edit(now.period) }));
  const from = period.from === undefined ? '' : isoFromDay(period.from);
  const to = period.to === undefined ? '' : isoFromDay(period.to);
  return (
    <fieldset className="facet period">
      <legend className="group-title">{m.period()}</legend>
      <label>
        {m.period_from()}{' '}
        <input
          type="date"
          className="field"
          value={from}
          onChange={(event) =>
            editPeriod(({ to: end }) => ({
              ...periodFromIso(event.target.value, undefined),
              to: end,
            }))
          }
        />
      </label>
      <label>
        {m.period_to()}{' '}
        <input
          type="date"
          className="field"
          value={to}
          onChange={(event) =>
            editPeriod(({ from: begin }) => ({
              from: begin,
              ...periodFromIso(undefined, event.target.value),
            }))
          }
        />
      </label>
      {!isOpen(period) && (
        <button type="button" className="link-button" onClick={() => editPeriod(() => ({}))}>
          {m.period_clear()}
        </button>
      )}
    </fieldset>
  );
}
