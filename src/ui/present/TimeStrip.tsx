import { useMemo, useRef } from 'react';
import type { Visit } from '../../domain/catalog.ts';
import {
  type StripCell,
  type StripRoom,
  stripOf,
  yearLine,
  yearsOf,
} from '../../scene/present/strip.ts';
import { type Halves, halvesOf } from '../../views/halves.ts';
import { textWidth } from '../../views/textWidth.ts';
import { useDossier } from '../dossier/context.ts';
import { timelineText } from '../language/words.ts';
import { LoadedPart } from '../loading/LoadedPart.tsx';
import { useWidth } from '../timeline/useWidth.ts';
import type { Flagging } from './useFlag.ts';

type Props = {
  readonly current: ReadonlySet<Visit>;
  /** The date is to be guessed: time is there, and nothing on it. */
  readonly isWithheld: boolean;
  readonly flagging: Flagging;
};

const loadFlag = () => import('./flag/TimeFlag.tsx');

/** Beside a date, in sizes of the type: what stays free, and by how much bold is wider. */
const FREE = 1;

/** Where in time we are. The card says the same in words. */
export function TimeStrip({ current, isWithheld, flagging }: Props) {
  const line = useRef<HTMLDivElement>(null);
  const width = useWidth(line);
  const size = line.current ? Number.parseFloat(getComputedStyle(line.current).fontSize) : 0;
  const { catalog } = useDossier();
  const days = useMemo(() => yearLine(catalog.visits), [catalog]);
  const { flag, miss, place } = flagging;
  const dated = flag?.kind === 'when' ? flag : undefined;
  const isToScale = isWithheld || dated !== undefined;
  return (
    <div className="present-time" ref={line}>
      {width > 0 && !isToScale && <Cells current={current} width={width} size={size} />}
      {width > 0 && isToScale && <Years width={width} size={size} />}
      {dated && days && (
        <LoadedPart load={loadFlag}>
          {({ TimeFlag }) => <TimeFlag flag={dated} line={days} miss={miss} onPlace={place} />}
        </LoadedPart>
      )}
    </div>
  );
}

/** Of the line and of its type, CSS pixels. */
type Measures = { readonly width: number; readonly size: number };

/** Cells of one width, with how long it is from one to the next. */
function Cells({ current, width, size }: Pick<Props, 'current'> & Measures) {
  const { catalog, language } = useDossier();
  const cells = useMemo(
    () => stripOf(catalog.visits, language, roomOf({ width, size })),
    [catalog, language, size, width],
  );
  const own = width / cells.length - FREE * size;
  // All in one line, or all in two.
  const isBroken = cells.some(({ date }) => textWidth(date, size) > own);
  return (
    <div className="present-cells" aria-hidden="true" data-broken={isBroken || undefined}>
      {cells.map((cell, i) => (
        <CellNode
          key={cell.visits[0].id}
          cell={cell}
          isJoined={i > 0 && !cell.before}
          isCurrent={cell.visits.some((visit) => current.has(visit))}
          halves={halvesOf(cell.date, size)}
        />
      ))}
    </div>
  );
}

type CellProps = {
  readonly cell: StripCell;
  /** No time is between it and the one before. */
  readonly isJoined: boolean;
  readonly isCurrent: boolean;
  /** Of its date. */
  readonly halves: Halves;
};

function CellNode({ cell: { visits, before }, isJoined, isCurrent, halves }: CellProps) {
  const { first, second } = halves;
  const count = visits.length > 1 ? visits.length : undefined;
  return (
    <div
      className="present-cell"
      data-joined={isJoined || undefined}
      data-current={isCurrent || undefined}
    >
      {before && (
        <span className="present-between">
          <span>{timelineText.gap(before)}</span>
        </span>
      )}
      <span className="present-dot" data-current={isCurrent || undefined} data-count={count}>
        {count}
      </span>
      <span className="present-date">
        <span>{first}</span>
        <span>{second}</span>
      </span>
    </div>
  );
}

/** A line of years to true scale. */
function Years(measures: Measures) {
  const { catalog, language } = useDossier();
  return (
    <div className="present-line" aria-hidden="true">
      {yearsOf(catalog.visits, language, roomOf(measures)).map(({ text, at }) => (
        <span key={at} className="present-year" style={{ insetInlineStart: `${at * 100}%` }}>
          {text}
        </span>
      ))}
    </div>
  );
}

function roomOf({ width, size }: Measures): StripRoom {
  return { width, widthOf: (date) => halvesOf(date, size).width + FREE * size };
}
