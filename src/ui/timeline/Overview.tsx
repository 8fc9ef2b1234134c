import { type PointerEvent, useMemo, useRef } from 'react';
import type { Extent } from '../../domain/date.ts';
import { isOpen, type Period } from '../../domain/filter.ts';
import type { Selected } from '../../domain/selection.ts';
import { midnightOf } from '../../domain/zone.ts';
import { m } from '../../locales/generated/messages.js';
import { type End, periodOf } from '../../scene/timeline/brush.ts';
import { type OverviewScene, overviewScene, shareOf } from '../../scene/timeline/overview.ts';
import { TRUE } from '../../scene/timeline/scale.ts';
import { SHORT, STEPS, YEARS } from '../../scene/timeline/steps.ts';
import { axisOf } from '../../scene/timeline/ticks.ts';
import type { Explorer } from '../../state/explorer.ts';
import { useDossier, usePassing } from '../dossier/context.ts';
import { usePeriod } from '../filter/useFilter.ts';
import { PeriodEnd } from './PeriodEnd.tsx';
import { type Grip, useBrush } from './useBrush.ts';
import { useWidth } from './useWidth.ts';
import './overviewStrip.css';

type Props = { readonly explorer: Explorer; readonly selected: Selected };

/** The whole period of the dossier, with a brush that chooses the reader's; nothing without visits. */
export function Overview({ explorer, selected }: Props) {
  const { catalog, language, editFilter } = useDossier();
  const { remaining } = usePassing();
  // What is operated is ahead of what is drawn.
  const period = usePeriod(explorer);
  const scene = useMemo(
    () => overviewScene(catalog, period, { selected, remaining, language }),
    [catalog, period, selected, remaining, language],
  );
  if (!scene) return null;
  return (
    <Strip
      scene={scene}
      isWhole={isOpen(period)}
      onPeriod={(period) => editFilter((now) => ({ ...now, period }))}
    />
  );
}

type StripProps = {
  readonly scene: OverviewScene;
  /** The window is all of the strip, and to pull it is to draw a new one. */
  readonly isWhole: boolean;
  readonly onPeriod: (period: Period) => void;
};

function Strip({ scene, isWhole, onPeriod }: StripProps) {
  const { whole, dots, language } = scene;
  const strip = useRef<HTMLDivElement>(null);
  const choose = (chosen: Extent) => onPeriod(periodOf(chosen, whole));
  const brush = useBrush(strip, scene.brush, whole, choose);
  const begins = shareOf(brush.window.earliest, whole);
  const ends = shareOf(brush.window.latest + 1, whole);
  const end = (which: End) => (
    <PeriodEnd
      end={which}
      at={which === 'earliest' ? begins : ends}
      brush={brush.window}
      whole={whole}
      language={language}
      onChange={choose}
    />
  );
  return (
    // Keys have the sliders in it, and the two dates of the period in the dossier.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a strip.
    <div
      className="overview"
      role="group"
      aria-label={m.overview()}
      ref={strip}
      data-open={isWhole && !brush.isDragged}
      data-dragged={brush.isDragged}
      onPointerDown={(event) => brush.onPointerDown(gripOf(event, isWhole), event)}
      onPointerMove={brush.onPointerMove}
      onPointerUp={brush.onPointerUp}
      onPointerCancel={brush.onPointerCancel}
      onDoubleClick={() => onPeriod({})}
    >
      <OverviewTicks whole={whole} language={language} strip={strip} />
      <div
        className="overview-window"
        data-grip="window"
        style={{ insetInlineStart: percent(begins), width: percent(ends - begins) }}
      />
      {dots.map(({ visitId, at, tone, emphasis, isRemaining }) => (
        <span
          key={visitId}
          className="overview-dot"
          data-tone={tone}
          data-emphasis={emphasis}
          data-remaining={isRemaining}
          style={{ insetInlineStart: percent(at) }}
        />
      ))}
      {end('earliest')}
      {end('latest')}
    </div>
  );
}

function gripOf({ target }: PointerEvent, isWhole: boolean): Grip {
  const grip = target instanceof HTMLElement ? target.dataset.grip : undefined;
  if (grip === 'earliest' || grip === 'latest') return grip;
  return grip === 'window' && !isWhole ? grip : 'strip';
}

type TicksProps = {
  readonly whole: Extent;
  readonly language: string;
  readonly strip: React.RefObject<HTMLElement | null>;
};

function OverviewTicks({ whole, language, strip }: TicksProps) {
  const width = useWidth(strip);
  const { ticks, contexts } = useMemo(() => {
    if (width === 0 || !strip.current) return { ticks: [], contexts: [] };
    const frame = {
      start: midnightOf(whole.earliest).getTime(),
      end: midnightOf(whole.latest + 1).getTime(),
      width,
      scale: TRUE,
    };
    const size = Number.parseFloat(getComputedStyle(strip.current).fontSize);
    const steps = whole.latest - whole.earliest > SHORT ? YEARS : STEPS;
    return axisOf(frame, language, { size, taken: 0 }, steps);
  }, [width, strip, whole, language]);
  return (
    <div className="overview-ticks" aria-hidden="true">
      {contexts.map(({ at, text }) => (
        <span key={at} className="overview-text" style={{ insetInlineStart: at }}>
          {text}
        </span>
      ))}
      {ticks.map(({ at, text }) => (
        <span key={at} className="overview-text overview-tick" style={{ insetInlineStart: at }}>
          {text}
        </span>
      ))}
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
