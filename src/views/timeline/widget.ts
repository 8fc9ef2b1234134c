import { DataSet } from 'vis-data/esnext';
import { type DataGroup, type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { forward } from '../forward.ts';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

const OPTIONS: TimelineOptions = {
  height: '100%',
  // Keeps vis-timeline from moving the mark about in its box, in both directions.
  align: 'left',
  stack: false,
  selectable: false,
  showCurrentTime: false,
  // Its ticks would be wrong where the timeline leaves out time, so we draw the axis ourselves.
  orientation: { axis: 'none', item: 'top' },
  showMinorLabels: false,
  showMajorLabels: false,
  margin: { axis: 0, item: { horizontal: 0, vertical: 1 } },
  groupOrder: 'order',
  verticalScroll: true,
  zoomKey: 'ctrlKey',
};

/** Opens vis-timeline without lanes and marks, with time the way one reads. `onFirstDraw` may come after the first data. */
export function openWidget(chart: HTMLElement, onFirstDraw: () => void): Timeline {
  return new Timeline(chart, new DataSet<DataItem>(), new DataSet<DataGroup>(), {
    ...OPTIONS,
    rtl: forward() < 0,
    onInitialDrawComplete: onFirstDraw,
  });
}
