/** All that draws a timeline, in one piece: until it is there, a picture stands in its place. */
export { prepareTimeline, timelineScene } from '../../scene/timeline/timeline.ts';
export { createTimelineView } from '../../views/timeline/timelineView.ts';
