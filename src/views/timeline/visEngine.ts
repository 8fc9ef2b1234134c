/** vis-timeline as the engine that moves the window: it draws nothing and is never seen. */
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { forward } from '../forward.ts';
import type { Engine } from './engine.ts';

const OPTIONS: TimelineOptions = {
  height: '100%',
  selectable: false,
  showCurrentTime: false,
  orientation: { axis: 'none', item: 'top' },
  showMinorLabels: false,
  showMajorLabels: false,
  // The wheel is ours (`wheel.ts`).
  zoomKey: 'ctrlKey',
};

/**
 * Opens vis-timeline behind `lanes`, as wide as they are. `onMove` is called after each move, and
 * before it can take over, which is when this resolves, for some of its own.
 */
export function openVisEngine(lanes: HTMLElement, onMove: () => void): Promise<Engine> {
  const behind = document.createElement('div');
  behind.className = 'timeline-engine';
  behind.ariaHidden = 'true';
  // vis-timeline gives its container a position.
  const container = document.createElement('div');
  behind.append(container);
  lanes.prepend(behind);
  return new Promise((resolve) => {
    const timeline = new Timeline(container, [], {
      ...OPTIONS,
      rtl: forward() < 0,
      onInitialDrawComplete: () => resolve(engine),
    });
    const stop = handOn(lanes, container);
    timeline.on('rangechange', onMove);
    const engine: Engine = {
      shown: () => {
        const shown = timeline.getWindow();
        return { start: shown.start.getTime(), end: shown.end.getTime() };
      },
      go: (to, duration) => {
        const animation = duration > 0 && { duration, easingFunction: 'easeInOutQuad' as const };
        timeline.setWindow(to.start, to.end, { animation });
      },
      setLimits: ({ least, most }) => timeline.setOptions({ zoomMin: least, zoomMax: most }),
      destroy: () => {
        stop();
        timeline.destroy();
        behind.remove();
      },
    };
  });
}

/**
 * Hands on to vis-timeline what goes down on the lanes, in which it lies itself; what pointers do
 * from there on it hears from the window. Returns how to stop.
 */
function handOn(lanes: HTMLElement, container: HTMLElement): () => void {
  const onDown = (event: PointerEvent) => {
    const { pointerId, pointerType, isPrimary, button, buttons, clientX, clientY } = event;
    const told = { pointerId, pointerType, isPrimary, button, buttons, clientX, clientY };
    container.firstElementChild?.dispatchEvent(new PointerEvent('pointerdown', told));
  };
  lanes.addEventListener('pointerdown', onDown);
  return () => lanes.removeEventListener('pointerdown', onDown);
}
