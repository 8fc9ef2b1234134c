import type { Flag } from '../../../domain/guess.ts';
import type { Position } from '../../../scene/map/position.ts';
import { drawnAt } from '../../../scene/map/roughPlace.ts';
import type { Miss } from '../../../scene/present/miss.ts';
import { type MapFrame, movedBy, type Padding, pixelOf } from '../../../views/map/camera/frame.ts';
import { asideOf } from '../../../views/map/look/stage.ts';
import { useDossier } from '../../dossier/context.ts';
import { flagText, missText } from '../missText.ts';
import { FlagSign } from './FlagSign.tsx';
import { placing } from './placing.ts';
import './flag.css';

type Props = {
  readonly flag: Flag & { readonly kind: 'where' };
  readonly miss: Miss | undefined;
  /** What the map shows. */
  readonly frame: MapFrame;
  /** What the card covers of it. */
  readonly covered: () => Padding;
  readonly onPlace: (flag: Flag | undefined) => void;
};

/** CSS pixels by which a key moves the flag; with Shift. */
const STEP = 12;
const SMALL_STEP = 2;

/** The flag over the map, and once it is revealed a line to the place with the distance. */
export function MapFlag({ flag, miss, frame: shown, covered, onPlace }: Props) {
  const { language } = useDossier();
  // Of several copies of the world the one beside the card, as the markers have it.
  const frame = { ...shown, aside: asideOf({ covered }) };
  const at = pixelOf(flag.position, frame);
  const place = (x: number, y: number) =>
    onPlace({ kind: 'where', position: positionAt(x, y, frame) });
  const step = (right: number, up: number, isSmall: boolean) => {
    const by = isSmall ? SMALL_STEP : STEP;
    const { left, right: aside, top, bottom } = covered();
    place(
      Math.min(frame.width - aside, Math.max(left, at.x + right * by)),
      Math.min(frame.height - bottom, Math.max(top, at.y - up * by)),
    );
  };
  const isOpen = miss === undefined;
  const end = miss?.kind === 'where' ? pixelOf(drawnAt(miss.place), frame) : at;
  return (
    <div className="flag-plane" data-open={isOpen || undefined} {...(isOpen && placing(place))}>
      {miss && (
        <svg className="flag-way" aria-hidden="true">
          <line x1={at.x} y1={at.y} x2={end.x} y2={end.y} />
        </svg>
      )}
      <FlagSign
        at={{ left: at.x, top: at.y }}
        words={flagText(flag, language)}
        values={[-180, 180, flag.position[0]]}
        isOpen={isOpen}
        onStep={step}
        onRemove={() => onPlace(undefined)}
      />
      {miss && (
        <span
          className="flag-words"
          style={{ left: `clamp(5rem, ${at.x}px, 100% - 5rem)`, top: at.y }}
          aria-hidden="true"
        >
          {missText(miss, language)}
        </span>
      )}
    </div>
  );
}

/** The position under a pixel of the map, on the globe. */
function positionAt(x: number, y: number, frame: MapFrame): Position {
  const { width, height } = frame;
  return movedBy(frame, { x: x - width / 2, y: y - height / 2 }).centre;
}
