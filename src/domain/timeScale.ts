/** How a timeline draws time: evenly, or in columns with gaps that say how long they are. */
export const TIME_SCALES = ['true', 'columns'] as const;
export type TimeScale = (typeof TIME_SCALES)[number];
