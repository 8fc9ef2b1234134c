import type { ReactNode } from 'react';
import type { Stop, Visit } from '../../domain/catalog.ts';
import { doubtOf } from '../../domain/doubt.ts';
import { m } from '../../locales/generated/messages.js';
import { doubtWords } from '../language/words.ts';

export function Tag({ children }: { readonly children: ReactNode }) {
  return <li className="tag">{children}</li>;
}

/** How much stands behind a visit, and what is doubtful about it, in plain words. */
export function VisitTags({ visit }: { readonly visit: Visit }) {
  return (
    <ul className="tags">
      <Tag>{m.count_stops({ count: visit.stops.length })}</Tag>
      <Tag>{m.count_sources({ count: visit.sources.length })}</Tag>
      <DoubtTags item={visit} />
    </ul>
  );
}

type StopTagsProps = { readonly stop: Stop; readonly isAside: boolean };

/** The same for a stop whose excerpts are not shown; `isAside` if the filter leaves it out. */
export function StopTags({ stop, isAside }: StopTagsProps) {
  return (
    <ul className="tags">
      {isAside && <Tag>{m.outside_filter()}</Tag>}
      <Tag>{m.count_excerpts({ count: stop.excerpts.length })}</Tag>
      <DoubtTags item={stop} />
    </ul>
  );
}

function DoubtTags({ item }: { readonly item: Stop | Visit }) {
  return doubtWords(doubtOf(item)).map((words) => <Tag key={words}>{words}</Tag>);
}
