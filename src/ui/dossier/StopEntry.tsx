import type { Excerpt, Stop } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { doubtOf, isBroken } from '../../domain/doubt.ts';
import { sharedPassages } from '../../domain/passage.ts';
import { m } from '../../locales/generated/messages.js';
import { Choose } from '../controls/Choose.tsx';
import type { itemOf } from '../controls/items.ts';
import { Reasons } from '../evidence/Reasons.tsx';
import { WithTexts } from '../loading/WithTexts.tsx';
import { useIsStatic } from '../prerender/static.ts';
import { useDossier } from './context.ts';
import { ExcerptFigure } from './ExcerptFigure.tsx';
import { Marked } from './Marked.tsx';
import { People } from './People.tsx';
import { publisher } from './publisher.ts';
import { Said } from './Said.tsx';

/** About as many as a quotation and the line below it take. */
const LINES = 4;

type Props = {
  readonly stop: Stop;
  readonly isChosen: boolean;
  /** Its excerpts are shown; else it is one line. */
  readonly isOpen: boolean;
  /** On the page of its place it is told by its visit, elsewhere by its place. */
  readonly isAtPlace?: boolean;
  /** Left out by the filter, though others around it are not: told in brief, and said to be so. */
  readonly isAside?: boolean;
  /** Excerpts whose words the page opens with. */
  readonly quoted?: ReadonlySet<Excerpt> | undefined;
  /** Which of a long list it is (`itemOf`). */
  readonly position?: ReturnType<typeof itemOf>;
  /** Of its heading. */
  readonly level?: 3 | 4;
  /** Where its texts cannot be had, the page of its visit says so. */
  readonly isToldElsewhere?: boolean;
};

/** A stop on a visit's path: where, when, and the words that say so. */
export function StopEntry(props: Props) {
  const { stop, isChosen, isAtPlace = false, isAside = false, level = 3 } = props;
  const isOpen = props.isOpen && !isAside;
  const Title: 'h3' | 'h4' = `h${level}`;
  const { language } = useDossier();
  const isStatic = useIsStatic();
  const isInPage = isStatic && !isAtPlace;
  // On the page of its visit it may have to be told in brief before the app is there (`begin/words.ts`).
  const isOfVisit = isInPage && level === 3;
  const yearless = dateText(stop.when, language, 'yearless');
  return (
    <li
      className="stop"
      {...props.position}
      id={isInPage ? stop.id : undefined}
      data-stop={isStatic ? undefined : stop.id}
      data-status={stop.status === 'announced' ? stop.status : undefined}
      data-broken={isBroken(doubtOf(stop)) || undefined}
      data-chosen={isChosen || undefined}
      data-aside={isAside || undefined}
      data-brief={!isOpen || undefined}
    >
      <span className="stop-number" aria-hidden="true">
        {stop.order}
      </span>
      <Title className="stop-title">
        <Choose to={{ kind: 'stop', stop }} className="stop-button" isPressed={isChosen}>
          <Said of={stop.title} as={Marked} />
        </Choose>
      </Title>
      <p className="stop-date" data-short={isOfVisit ? yearless : undefined}>
        {isOpen && (
          <>
            <Said of={isAtPlace ? stop.visit.title : stop.place.names} as={Marked} /> ·{' '}
          </>
        )}
        {isOpen || isAtPlace ? dateText(stop.when, language) : yearless}
        {isAside && <> · {m.outside_filter()}</>}
      </p>
      {isOpen && (
        <WithTexts
          visits={[stop.visit]}
          lines={LINES * stop.excerpts.length}
          isToldElsewhere={props.isToldElsewhere}
        >
          {() => <Words stop={stop} quoted={props.quoted} />}
        </WithTexts>
      )}
    </li>
  );
}

/** What is quoted of a stop, who else was there, and what is doubtful. */
function Words({ stop, quoted }: Pick<Props, 'stop' | 'quoted'>) {
  const { firstSource } = useDossier();
  const isStatic = useIsStatic();
  const excerpts = inOrder(stop.excerpts, firstSource);
  const shown = excerpts.filter((excerpt) => !quoted?.has(excerpt));
  const passages = isStatic ? sharedPassages(shown) : undefined;
  return (
    <>
      <People people={stop.people} told={stop.visit.people} />
      {excerpts.map((excerpt) =>
        quoted?.has(excerpt) ? (
          <p key={excerpt.id} className="quoted-above">
            {m.quoted_above({ publisher: publisher(excerpt.source) })}
          </p>
        ) : (
          <ExcerptFigure key={excerpt.id} excerpt={excerpt} inContext={passages?.get(excerpt)} />
        ),
      )}
      <Reasons item={stop} />
    </>
  );
}

/** As they stand in the dossier, those of one source before the others. */
function inOrder(excerpts: readonly Excerpt[], firstSource: string | undefined): Excerpt[] {
  const isFirst = ({ source }: Excerpt) => Number(source.id === firstSource);
  return [...excerpts].sort((a, b) => isFirst(b) - isFirst(a));
}
