import type { Excerpt, Stop } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { doubtOf, isBroken } from '../../domain/doubt.ts';
import { m } from '../../locales/generated/messages.js';
import { Choose } from '../controls/Choose.tsx';
import { Reasons } from '../evidence/Reasons.tsx';
import { useIsStatic } from '../prerender/static.ts';
import { useDossier, useTexts } from './context.ts';
import { ExcerptFigure } from './ExcerptFigure.tsx';
import { Marked } from './Marked.tsx';
import { People } from './People.tsx';
import { StopTags } from './Tags.tsx';

type Props = {
  readonly stop: Stop;
  readonly isChosen: boolean;
  /** Its excerpts are shown, not only counted. */
  readonly isOpen: boolean;
  /** On the page of its place it is told by its visit, elsewhere by its place. */
  readonly isAtPlace?: boolean;
  /** Left out by the filter, though others around it are not: told in brief, and said to be so. */
  readonly isAside?: boolean;
  /** Of its heading. */
  readonly level?: 3 | 4;
};

/** A stop on a visit's path: where, when, and the words that say so. */
export function StopEntry(props: Props) {
  const { stop, isChosen, isAtPlace = false, isAside = false, level = 3 } = props;
  const isOpen = props.isOpen && !isAside;
  const Title: 'h3' | 'h4' = `h${level}`;
  const { language, firstSource } = useDossier();
  const text = useTexts();
  const isStatic = useIsStatic();
  return (
    <li
      className="stop"
      id={isStatic && !isAtPlace ? stop.id : undefined}
      data-stop={stop.id}
      data-status={stop.status}
      data-broken={isBroken(doubtOf(stop))}
      data-chosen={isChosen || undefined}
      data-aside={isAside || undefined}
    >
      <span className="stop-number" aria-hidden="true">
        {stop.order}
      </span>
      <Title className="stop-title">
        <Choose to={{ kind: 'stop', stop }} className="stop-button" isPressed={isChosen}>
          <Marked text={text(stop.title)} />
        </Choose>
      </Title>
      <p className="stop-date">
        <Marked text={text(isAtPlace ? stop.visit.title : stop.place.names)} /> ·{' '}
        {dateText(stop.when, language)}
        {stop.when.words && isOpen && (
          <span className="stop-words"> · {m.in_words({ words: stop.when.words })}</span>
        )}
      </p>
      {isOpen ? <Reasons item={stop} /> : <StopTags stop={stop} isAside={isAside} />}
      {isOpen && <People people={stop.people} />}
      {isOpen &&
        inOrder(stop.excerpts, firstSource).map((excerpt) => (
          <ExcerptFigure key={excerpt.id} excerpt={excerpt} />
        ))}
    </li>
  );
}

/** As they stand in the dossier, those of one source before the others. */
function inOrder(excerpts: readonly Excerpt[], firstSource: string | undefined): Excerpt[] {
  const isFirst = ({ source }: Excerpt) => Number(source.id === firstSource);
  return [...excerpts].sort((a, b) => isFirst(b) - isFirst(a));
}
