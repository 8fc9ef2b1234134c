import { type KeyboardEvent, useEffect, useId } from 'react';
import { m } from '../../locales/generated/messages.js';
import { gatheredCard } from '../../scene/cards/gatheredCard.ts';
import type { Gathered } from '../../views/map/contract.ts';
import { useDossier, usePassing } from '../dossier/context.ts';
import type { CardSide } from './placeCard.ts';
import { useAnchored } from './useAnchored.ts';
import './cards.css';

const SIDES: readonly CardSide[] = ['below', 'above', 'right', 'left'];

type Props = {
  readonly gathered: Gathered;
  readonly onChoose: (placeId: string) => void;
  readonly onClose: () => void;
};

/** Names the places that share a marker; each of them is one press away. */
export function GatheredCard({ gathered, onChoose, onClose }: Props) {
  const { catalog, language } = useDossier();
  const { remaining } = usePassing();
  const { anchor, placeIds, zoomIn } = gathered;
  const { around, entries } = gatheredCard(catalog, { language, remaining }, placeIds);
  const element = useAnchored<HTMLDivElement>(anchor, SIDES, onClose);
  const headingId = useId();
  useEffect(() => element.current?.querySelector('button')?.focus(), [element]);
  useExpanded(anchor);
  useEffect(() => {
    // A press on the marker itself reports itself, and closes the card as well.
    const onPress = ({ target }: Event) => {
      const isInside = [element.current, anchor].some(
        (each) => target instanceof Node && each?.contains(target),
      );
      if (!isInside) onClose();
    };
    document.addEventListener('pointerdown', onPress, true);
    document.addEventListener('wheel', onPress, { capture: true, passive: true });
    return () => {
      document.removeEventListener('pointerdown', onPress, true);
      document.removeEventListener('wheel', onPress, { capture: true });
    };
  }, [element, anchor, onClose]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') {
      // Said once: Escape also clears the selection, which is not meant here.
      event.preventDefault();
      anchor.focus();
      onClose();
    } else moveFocus(event);
  };
  return (
    <div
      ref={element}
      popover="manual"
      role="dialog"
      aria-labelledby={headingId}
      className="card gathered-card"
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) onClose();
      }}
    >
      <h2 id={headingId} className="card-title">
        {m.gathered_title({ count: entries.length, name: around })}
      </h2>
      <ul>
        {entries.map(({ placeId, name, fullName, stops }, i) => (
          <li key={placeId}>
            <button
              type="button"
              className="gathered-place"
              aria-label={m.marker({ name: fullName, count: stops })}
              onClick={() => onChoose(placeId)}
            >
              <span>{name}</span>
              <span>{i === 0 ? m.count_stops({ count: stops }) : stops}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="gathered-place gathered-zoom"
            onClick={() => {
              anchor.focus();
              zoomIn();
              onClose();
            }}
          >
            {m.zoom_here()}
          </button>
        </li>
      </ul>
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Arrow keys, Home and End go through the entries. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const { activeElement } = document;
  const at = activeElement instanceof HTMLButtonElement ? buttons.indexOf(activeElement) : -1;
  event.preventDefault();
  buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus();
}

/** Says of the marker that its card is open. */
function useExpanded(anchor: HTMLElement): void {
  useEffect(() => {
    anchor.ariaExpanded = 'true';
    return () => {
      anchor.ariaExpanded = null;
    };
  }, [anchor]);
}
