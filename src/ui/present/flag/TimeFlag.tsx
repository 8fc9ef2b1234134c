import { useRef } from 'react';
import type { Extent } from '../../../domain/date.ts';
import type { Flag } from '../../../domain/guess.ts';
import { fromStart } from '../../../domain/reading.ts';
import {
  type DateFlag,
  dateFlagAt,
  daysOf,
  middleShare,
  stepped,
} from '../../../scene/present/flag.ts';
import type { Miss } from '../../../scene/present/miss.ts';
import { unitOf } from '../../../scene/timeline/calendarUnit.ts';
import { forward } from '../../../views/forward.ts';
import { useDossier } from '../../dossier/context.ts';
import { flagText, missText } from '../missText.ts';
import { FlagSign } from './FlagSign.tsx';
import { placing } from './placing.ts';
import './flag.css';

type Props = {
  readonly flag: DateFlag;
  readonly miss: Miss | undefined;
  /** The days of the whole line. */
  readonly line: Extent;
  readonly onPlace: (flag: Flag | undefined) => void;
};

/** Steps of a key with Shift, where small ones would be no use. */
const LARGE = 12;

/** The flag on the line of time, and once it is revealed the true date with the distance. */
export function TimeFlag({ flag, miss, line, onPlace }: Props) {
  const { language } = useDossier();
  const plane = useRef<HTMLDivElement>(null);
  const at = middleShare(daysOf(flag), line);
  const isOpen = miss === undefined;
  const place = (x: number) => {
    const width = plane.current?.clientWidth || 1;
    const share = fromStart(x, { left: 0, right: width }, forward()) / width;
    onPlace(dateFlagAt(Math.min(1, Math.max(0, share)), line));
  };
  const end = miss?.kind === 'when' ? middleShare(miss.days, line) : at;
  const words = flagText(flag, language);
  return (
    <div
      ref={plane}
      className="flag-plane"
      data-open={isOpen || undefined}
      {...(isOpen && placing(place))}
    >
      {miss && (
        <>
          <span
            className="flag-span"
            style={{
              insetInlineStart: percent(Math.min(at, end)),
              width: percent(Math.abs(at - end)),
            }}
          />
          <span className="flag-true" style={{ insetInlineStart: percent(end) }} />
        </>
      )}
      <FlagSign
        at={{ insetInlineStart: percent(at), top: 'var(--line-at)' }}
        words={words}
        values={[unitOf(line.earliest, flag.unit), unitOf(line.latest, flag.unit), flag.number]}
        isOpen={isOpen}
        onStep={(right, up, isShifted) =>
          onPlace(stepped(flag, (right * forward() || up) * (isShifted ? LARGE : 1), line))
        }
        onRemove={() => onPlace(undefined)}
      />
      <span
        className="flag-words"
        data-before={at > 0.5 || undefined}
        style={{ insetInlineStart: percent(at), top: 'var(--line-at)' }}
        aria-hidden="true"
      >
        {words}
        {miss && <span className="flag-miss"> · {missText(miss, language)}</span>}
      </span>
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
