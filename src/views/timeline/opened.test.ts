import { describe, expect, it } from 'vitest';
import type { StopMark, VisitMark } from '../../scene/timeline/timelineScene.ts';
import { keysInstead, openedBy } from './opened.ts';

const stop = (id: string, lane: number, at: number) => ({ id, lane, at }) as StopMark;
const visit = (id: string, at: number) => ({ id, at }) as VisitMark;
const DAYS = { earliest: 10, latest: 12 };

const SCENE = {
  stops: [
    stop('later', 1, 12.5),
    stop('first', 1, 10),
    stop('elsewhere', 0, 10),
    stop('after', 1, 13),
    stop('before', 1, 9.9),
  ],
  visits: [visit('v', 11), visit('w', 14)],
};

describe('what is drawn in the stead of a count that was opened', () => {
  it('is what its lane has of its days, in the order of time', () => {
    const opened = openedBy('stop:*1.10.2', [stop('*1.10.2', 1, 11)], DAYS);
    expect(keysInstead(opened, SCENE)).toEqual(['stop:first', 'stop:later']);
  });

  it('is visits for visits', () => {
    const opened = openedBy('visit:*.10.2', [visit('*.10.2', 11)], DAYS);
    expect(keysInstead(opened, SCENE)).toEqual(['visit:v']);
  });
});
