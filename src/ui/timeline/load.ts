/** The timeline's drawing: where the page has no picture of it, it is fetched beside the dataset. */
export const loadTimeline = () => import('./timelineDrawing.ts');
