import { isoFromDay } from '../../domain/date.ts';
import { type Filter, isOpen, type Period, periodFromIso } from '../../domain/filter.ts';
import { m } from '../../locales/generated/messages.js';

type Props = { readonly filter: Filter; readonly setFilter: (filter: Filter) => void };

/** Two days between which stops are shown, both included. */
export function PeriodChoice({ filter, setFilter }: Props) {
  const { period } = filter;
  const setPeriod = (chosen: Period) => setFilter({ ...filter, period: chosen });
  const from = period.from === undefined ? '' : isoFromDay(period.from);
  const to = period.to === undefined ? '' : isoFromDay(period.to);
  return (
    <fieldset className="facet period">
      <legend>{m.period()}</legend>
      <label>
        {m.period_from()}{' '}
        <input
          type="date"
          value={from}
          onChange={(event) => setPeriod(periodFromIso(event.target.value, to))}
        />
      </label>
      <label>
        {m.period_to()}{' '}
        <input
          type="date"
          value={to}
          onChange={(event) => setPeriod(periodFromIso(from, event.target.value))}
        />
      </label>
      {!isOpen(period) && (
        <button type="button" className="link-button" onClick={() => setPeriod({})}>
          {m.period_clear()}
        </button>
      )}
    </fieldset>
  );
}
