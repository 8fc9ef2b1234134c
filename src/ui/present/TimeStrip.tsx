import { useRef } from 'react';
import type { Visit } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { labelledDots, stripOf, yearsOf } from '../../scene/strip.ts';
import { useDossier } from '../dossier/context.ts';
import { useWidth } from '../timeline/useWidth.ts';

type Props = {
  readonly current: ReadonlySet<Visit>;
  /** The date is to be guessed: time is there, and nothing on it. */
  readonly isWithheld: boolean;
};

/** How wide a month with its year is, in sizes of the type, with what stays free around it. */
const LABEL = 6.2;

/** Where in time we are. The card says the same in words. */
export function TimeStrip({ current, isWithheld }: Props) {
  const { catalog, language } = useDossier();
  const line = useRef<HTMLDivElement>(null);
  const width = useWidth(line);
  const size = line.current ? Number.parseFloat(getComputedStyle(line.current).fontSize) : 0;
  const { dots, breaks } = stripOf(catalog, current);
  const labelled = labelledDots(dots, width, size * LABEL);
  return (
    <div className="present-time" aria-hidden="true" ref={line}>
      <div className="present-line">
        {isWithheld &&
          yearsOf(catalog).map(({ year, at }) => (
            <span key={year} className="present-year" style={{ left: percent(at) }}>
              {year}
            </span>
          ))}
        {!isWithheld && (
          <>
            {breaks.map((at) => (
              <span key={at} className="present-break" style={{ left: percent(at) }} />
            ))}
            {dots.map((dot) => (
              <span
                key={dot.visit.id}
                className="present-dot"
                data-current={dot.isCurrent || undefined}
                data-tone={dot.visit.direction.tone}
                style={{ left: percent(dot.at) }}
              >
                {labelled.has(dot) && (
                  <span className="present-date">
                    {dateText(dot.visit.when, language, 'month')}
                  </span>
                )}
              </span>
            ))}
          </>
        )}
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
