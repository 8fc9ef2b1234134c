import type { KeyboardEvent } from 'react';
import { type Extent, utcDate } from '../../domain/date.ts';
import { dateFormat } from '../../domain/dateFormat.ts';
import { keyAsRead } from '../../domain/reading.ts';
import { m } from '../../locales/generated/messages.js';
import { type End, keyedTo, limitsOf, withEndAt } from '../../scene/timeline/brush.ts';
import { forward } from '../../views/forward.ts';

type Props = {
  readonly end: End;
  /** From 0 at the beginning of the strip to 1 at its end. */
  readonly at: number;
  readonly brush: Extent;
  readonly whole: Extent;
  readonly language: string;
  readonly onChange: (window: Extent) => void;
};

/** An end of the brush: a slider of days for keys, a handle for pointers. */
export function PeriodEnd({ end, at, brush, whole, language, onChange }: Props) {
  const limits = limitsOf(brush, end, whole);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const day = keyedTo(keyAsRead(event.key, forward()), brush, end, whole);
    if (day === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(withEndAt(brush, end, day, whole));
  };
  return (
    <div
      className="overview-end"
      data-grip={end}
      role="slider"
      tabIndex={0}
      aria-label={end === 'earliest' ? m.period_begins() : m.period_ends()}
      aria-valuemin={limits.earliest}
      aria-valuemax={limits.latest}
      aria-valuenow={brush[end]}
      aria-valuetext={dayText(brush[end], language)}
      style={{ insetInlineStart: `${at * 100}%` }}
      onKeyDown={onKeyDown}
    />
  );
}

function dayText(day: number, language: string): string {
  const date = utcDate(day);
  const options = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return dateFormat(language, 'day of a period', options, date).format(date);
}
