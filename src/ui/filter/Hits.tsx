import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { dateText } from '../../domain/dateText.ts';
import type { Query } from '../../domain/query.ts';
import { selectedOf } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { type Hit, hitsOf, wordsOfHit } from '../../scene/pages/hits.ts';
import { Choose } from '../controls/Choose.tsx';
import { itemOf } from '../controls/items.ts';
import { ShowMore } from '../controls/ShowMore.tsx';
import { type Gradual, useGradually } from '../controls/useGradually.ts';
import { useDossier, usePassing, useTexts } from '../dossier/context.ts';
import { Marked } from '../dossier/Marked.tsx';
import { publisher } from '../dossier/publisher.ts';
import { Said } from '../dossier/Said.tsx';
import { inLanguage } from '../language/inLanguage.ts';
import { listed } from '../language/listed.ts';
import { PartFailed } from '../loading/PartFailed.tsx';
import { useTextsOf } from '../loading/useTextsOf.ts';
import { TextsComing } from '../loading/WithTexts.tsx';
import { leaveHits, offerHits } from './enterHits.ts';

/** How many hits are drawn at once. */
const STEP = 20;
/** So many places of a visit are named, and the others counted. */
const MOST_PLACES = 6;

/**
 * What a search finds. The down arrow in the search box moves the focus into this list, rather than a
 * mark within it: a hit is a sentence with its publisher, in its own language, and an option of a
 * listbox would be read as one flat string.
 */
export function Hits({ query }: { readonly query: Query }) {
  const { catalog } = useDossier();
  const { filter, remaining } = usePassing();
  const hits = useMemo(() => hitsOf(catalog, remaining, query), [catalog, remaining, query]);
  const gradual = useGradually(hits.list, { step: STEP });
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list is seen from its beginning.
  useEffect(() => {
    list.current?.closest('.dossier')?.scrollTo({ top: 0 });
    return offerHits({ text: filter.text, focus: () => buttonsOf(list.current)[0]?.focus() });
  }, [filter.text, hits]);
  return (
    <>
      <h2 className="hits-title" data-heading tabIndex={-1}>
        {m.hits({ count: hits.list.length, words: filter.text.trim() })}
      </h2>
      <ol className="hits" ref={list} onKeyDown={(event) => move(event, gradual)}>
        {gradual.drawn.map((item, i) => (
          <HitEntry
            key={item.id}
            {...{ item, query }}
            isQuoted={gradual.from + i < hits.quoted}
            position={itemOf(gradual, i)}
          />
        ))}
      </ol>
      <ShowMore {...gradual} />
    </>
  );
}

type EntryProps = {
  readonly item: Hit;
  /** Words of the query stand in its excerpts. */
  readonly isQuoted: boolean;
  readonly query: Query;
  readonly position: ReturnType<typeof itemOf>;
};

function HitEntry({ item, isQuoted, query, position }: EntryProps) {
  const { language } = useDossier();
  const text = useTexts();
  const { areThere, hasFailed, retry } = useTextsOf(['visit' in item ? item.visit : item]);
  const words = areThere ? wordsOfHit(item, query) : undefined;
  const source = words?.excerpt.source ?? item.excerpts[0]?.source;
  const isStop = 'visit' in item;
  const { tone } = isStop ? item.visit : item;
  const places = isStop ? [item.place] : item.stops.map(({ place }) => place);
  const named = [...new Set(places.map(({ names, shortNames }) => text(shortNames ?? names)))];
  const others = named.length - MOST_PLACES;
  const place = listed(named.slice(0, MOST_PLACES)) + (others > 0 ? ` \u200e+${others}` : '');
  return (
    <li
      data-stop={isStop ? item.id : undefined}
      data-visit={isStop ? undefined : item.id}
      data-tone={tone}
      {...position}
    >
      <Choose to={selectedOf(item)} className="entry" source={source?.id}>
        {!isQuoted && (
          <span className="hit-title">
            <Said of={item.title} as={Marked} />
          </span>
        )}
        {words?.isTranslation && <span className="hit-title">{m.hit_translation()}</span>}
        {words && (
          <span className="hit-words" {...inLanguage(words.language)}>
            <Marked text={words.text} />
          </span>
        )}
        {!words && !hasFailed && <TextsComing lines={2} />}
        <span className="entry-date">
          {source && (
            <>
              <b className="publisher">
                <Marked text={publisher(source)} />
              </b>{' '}
              ·{' '}
            </>
          )}
          <Marked text={place} /> ·{' '}
          <span className="hit-date">{dateText(item.when, language)}</span>
        </span>
      </Choose>
      {hasFailed && <PartFailed onRetry={retry} />}
    </li>
  );
}

/**
 * Arrows go from hit to hit, and up from the first one to the search box, as Escape does. Down from
 * the last one that is drawn goes to the next, which is drawn then.
 */
function move(event: KeyboardEvent<HTMLOListElement>, { after, show }: Gradual<Hit>): void {
  const buttons = buttonsOf(event.currentTarget);
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[
    event.key
  ];
  const isLeaving = event.key === 'Escape' || target === -1;
  if (target === undefined && !isLeaving) return;
  event.preventDefault();
  if (isLeaving) leaveHits();
  else if (target === buttons.length && after > 0) show('after', event.currentTarget);
  else buttons[target ?? at]?.focus();
}

function buttonsOf(list: HTMLOListElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > li > button') ?? [])];
}
