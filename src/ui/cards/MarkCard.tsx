import { type ReactNode, useEffect, useId, useRef } from 'react';
import { dateText, spanText } from '../../domain/dateText.ts';
import { m } from '../../locales/generated/messages.js';
import { firstWords } from '../../scene/cards/firstWords.ts';
import type { SeveralCard, SingleCard } from '../../scene/cards/markCard.ts';
import { useDossier } from '../dossier/context.ts';
import { publisher } from '../dossier/publisher.ts';
import { listed } from '../language/listed.ts';
import { WithTexts } from '../loading/WithTexts.tsx';
import type { CardSide } from './placeCard.ts';
import { useAnchored } from './useAnchored.ts';
import type { ShownMark } from './watchMarks.ts';
import './cards.css';
import { inLanguage } from '../language/inLanguage.ts';

const SIDES: readonly CardSide[] = ['above', 'below', 'right', 'left'];
/** Where the list will be that a press on a gathered marker opens. */
const LIST_SIDES: readonly CardSide[] = ['below', 'above', 'right', 'left'];
/** Characters of a quotation. */
const MOST_WORDS = 130;
/** Lines that these take. */
const LINES = 3;

type Props = {
  readonly card: SingleCard | SeveralCard;
  readonly mark: ShownMark;
  readonly onGone: () => void;
};

/**
 * What a mark is about. A mark has its title, place and date as its name already, so only the rest
 * describes it to a screen reader.
 */
export function MarkCard({ card, mark: { element: anchor, by }, onGone }: Props) {
  const element = useAnchored<HTMLDivElement>(
    anchor,
    card.kind === 'places' ? LIST_SIDES : SIDES,
    onGone,
  );
  const [titleId, wordsId] = [useId(), useId()];
  const isTouched = by === 'touch';
  useEffect(() => {
    if (isTouched) return;
    anchor.setAttribute('aria-describedby', wordsId);
    return () => anchor.removeAttribute('aria-describedby');
  }, [anchor, isTouched, wordsId]);
  return (
    <div
      ref={element}
      popover="manual"
      className="card mark-card"
      {...(isTouched ? { role: 'dialog', 'aria-labelledby': titleId } : { role: 'tooltip' })}
    >
      {card.kind === 'single' ? (
        <Single card={card} titleId={titleId} wordsId={wordsId} />
      ) : (
        <Several card={card} titleId={titleId} wordsId={wordsId} />
      )}
      {isTouched && <Open onPress={() => anchor.click()} />}
    </div>
  );
}

type Ids = { readonly titleId: string; readonly wordsId: string };

function Single({ card, titleId, wordsId }: Ids & { readonly card: SingleCard }) {
  const { language } = useDossier();
  const { title, when, places, stops, excerpt, visit } = card;
  const facts = [
    ...(stops === undefined ? [] : [m.count_stops({ count: stops })]),
    dateText(when, language),
    ...(places.length > 0 ? [listed(places)] : []),
  ];
  return (
    <>
      <p className="card-title" id={titleId}>
        {title}
      </p>
      <p className="card-facts">{facts.join(' · ')}</p>
      <div id={wordsId}>
        <WithTexts visits={[visit]} lines={LINES}>
          {() => (
            <blockquote {...inLanguage(excerpt.source.language)}>
              {firstWords(excerpt.exact, MOST_WORDS)}
            </blockquote>
          )}
        </WithTexts>
        <p className="card-publisher">{publisher(excerpt.source)}</p>
      </div>
    </>
  );
}

function Several({ card, titleId, wordsId }: Ids & { readonly card: SeveralCard }) {
  const { language } = useDossier();
  const { count } = card;
  const more = count - card.entries.length;
  return (
    <>
      <p className="card-title" id={titleId}>
        {titleOf(card)}
      </p>
      {card.kind !== 'places' && card.days && (
        <p className="card-facts">{spanText(card.days, language)}</p>
      )}
      <ul id={wordsId}>
        {card.kind === 'places'
          ? card.entries.map(({ placeId, name, stops }) => (
              <Row key={placeId} name={name} note={m.count_stops({ count: stops })} />
            ))
          : card.entries.map(({ id, title, when }) => (
              <Row key={id} name={title} note={dateText(when, language, 'short')} />
            ))}
        {more > 0 && <li>{m.card_more({ count: more })}</li>}
      </ul>
    </>
  );
}

function titleOf(card: SeveralCard): string {
  const { count } = card;
  if (card.kind === 'places') return m.gathered_title({ count, name: card.around });
  return card.kind === 'stops' ? m.count_stops({ count }) : m.count_visits({ count });
}

function Row({ name, note }: { readonly name: ReactNode; readonly note: ReactNode }) {
  return (
    <li className="card-row">
      <span>{name}</span>
      <span>{note}</span>
    </li>
  );
}

/** For fingers, which have only touched the mark so far. */
function Open({ onPress }: { readonly onPress: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <button ref={button} type="button" className="button card-open" onClick={onPress}>
      {m.card_read()}
    </button>
  );
}
