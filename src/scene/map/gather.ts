/** Markers that would overlap at a zoom level become one that stands for all of them. */
import type { Emphasis } from '../emphasis.ts';
import { near } from './globe.ts';
import { type MapMarker, type MapText, orderBadge } from './map.ts';
import { type Pixel, project, worldWidth } from './mercator.ts';

/** A marker on screen: one place, or a leader with the places gathered under it. */
export type GatheredMarker = MapMarker & {
  readonly members: readonly MapMarker[];
  /** CSS pixels from its position, for places that no zoom could tell apart. */
  readonly offset: Pixel;
};

export type GatherOptions = {
  readonly zoom: number;
  /** Markers that are still together at this zoom are fanned out instead of gathered. */
  readonly maxZoom: number;
  /** Centres nearer than this, in CSS pixels, are together. */
  readonly reach: number;
  readonly text: MapText;
};

type Group = { readonly at: Pixel; readonly members: MapMarker[] };

const RANK: Record<Emphasis, number> = { selected: 0, related: 1, plain: 2, dimmed: 3 };
const ORIGIN: Pixel = { x: 0, y: 0 };

/**
 * Groups markers by distance on screen. Chosen markers lead, then those with more stops: a selected
 * place is never hidden under another name. A place that others name for a stop is never counted; where
 * it cannot be told from a place of the dossier, it is left out until the map is near enough.
 */
export function gather(markers: readonly MapMarker[], options: GatherOptions): GatheredMarker[] {
  const groups = withoutTouching(groupsAt(markers, options.zoom, options.reach), options);
  return groups.flatMap(({ members }) => {
    if (groupsAt(members, options.maxZoom, options.reach).length === 1)
      return fan(members, options);
    const made = members.filter(({ sign }) => sign !== 'alternative');
    const [ring] = members.filter(({ sign }) => sign === 'alternative');
    return [
      ...(made.length > 1 ? merge(made, options.text) : fan(made, options)),
      ...(ring && made.every(({ emphasis }) => emphasis === 'dimmed') ? fan([ring], options) : []),
    ];
  });
}

/** Each marker joins the first group that it is near to; only those in the cells around are asked. */
function groupsAt(markers: readonly MapMarker[], zoom: number, reach: number): Group[] {
  const groups: Group[] = [];
  const world = worldWidth(zoom);
  const cells = cellsOf(world, reach);
  const ranked = [...markers].sort(
    (a, b) => RANK[a.emphasis] - RANK[b.emphasis] || b.stops - a.stops,
  );
  for (const marker of ranked) {
    const at = project(marker.position, zoom);
    const found = cells.first(at, (i) => {
      const group = groups[i];
      if (!group) return false;
      const across = Math.abs(group.at.x - at.x);
      return Math.hypot(Math.min(across, world - across), group.at.y - at.y) < reach;
    });
    const group = found === undefined ? undefined : groups[found];
    if (group) group.members.push(marker);
    else {
      cells.add(at, groups.length);
      groups.push({ at, members: [marker] });
    }
  }
  return groups;
}

type Cells = {
  readonly add: (at: Pixel, index: number) => void;
  /** The lowest index that is accepted, of those less than `reach` away and perhaps some others. */
  readonly first: (at: Pixel, accepts: (index: number) => boolean) => number | undefined;
};

/** The world in cells at least as wide as `reach`, CSS pixels; the last column is beside the first. */
function cellsOf(world: number, reach: number): Cells {
  const columns = Math.max(1, Math.floor(world / reach));
  const width = world / columns;
  const known = new Map<number, number[]>();
  const cellOf = ({ x, y }: Pixel) => [Math.floor(x / width), Math.floor(y / width)] as const;
  const key = (column: number, row: number) =>
    row * columns + (((column % columns) + columns) % columns);
  return {
    add: (at, index) => {
      const cell = key(...cellOf(at));
      const indexes = known.get(cell);
      if (indexes) indexes.push(index);
      else known.set(cell, [index]);
    },
    first: (at, accepts) => {
      const [column, row] = cellOf(at);
      let best: number | undefined;
      for (const [across, down] of AROUND) {
        const near = known.get(key(column + across, row + down)) ?? [];
        const found = near.find(accepts);
        if (found !== undefined && (best === undefined || found < best)) best = found;
      }
      return best;
    },
  };
}

/** A cell and those that touch it. */
const AROUND = [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((down) => [across, down] as const));

/** Signs of a badge that a round marker has room for, and how far each further one reaches, in CSS pixels. */
const ROUND = 2;
const PER_SIGN = 3.5;

/** Groups whose badges make them so wide that they would overlap become one, the more important first. */
function withoutTouching(
  groups: readonly Group[],
  options: Pick<GatherOptions, 'zoom' | 'reach'>,
): Group[] {
  const { zoom, reach } = options;
  const world = worldWidth(zoom);
  const kept: { group: Group; wide: number }[] = [];
  for (const group of groups) {
    const wide = widening(group);
    const found = kept.find((other) => {
      const wider = wide + other.wide;
      if (wider === 0 || Math.abs(other.group.at.y - group.at.y) >= reach) return false;
      const across = Math.abs(other.group.at.x - group.at.x);
      return Math.min(across, world - across) < reach + wider;
    });
    if (!found) {
      kept.push({ group, wide });
      continue;
    }
    found.group = { ...found.group, members: [...found.group.members, ...group.members] };
    found.wide = widening(found.group);
  }
  const left = kept.map(({ group }) => group);
  return left.length < groups.length ? withoutTouching(left, options) : left;
}

function widening({ members }: Group): number {
  return Math.max(0, badgeOf(members).length - ROUND) * PER_SIGN;
}

/** What stands in the marker of these places. */
function badgeOf(members: readonly MapMarker[]): string {
  const [only, ...others] = members;
  if (others.length === 0 && only) return only.badge;
  const badge = {
    count: () => String(stopsOf(members)),
    order: () => orderBadge(ordersOf(members)),
    dot: () => '',
  };
  return badge[signOf(members)]();
}

/** The leader stays where it is; the others stand in a ring around it, beginning above. */
function fan(members: readonly MapMarker[], { zoom, reach }: GatherOptions): GatheredMarker[] {
  const [leader] = members;
  const others = members.length - 1;
  // In a ring of more than six, neighbours would come nearer to each other than to the leader.
  const radius = others > 6 ? reach / (2 * Math.sin(Math.PI / others)) : reach;
  return members.map((marker) => {
    if (!leader || marker === leader) return { ...marker, members: [marker], offset: ORIGIN };
    const angle = ((members.indexOf(marker) - 1) / others) * 2 * Math.PI - Math.PI / 2;
    const centre = project(leader.position, zoom);
    const own = project(near(marker.position, leader.position[0]), zoom);
    const offset = {
      x: centre.x - own.x + Math.cos(angle) * radius,
      y: centre.y - own.y + Math.sin(angle) * radius,
    };
    return { ...marker, members: [marker], offset };
  });
}

function merge(members: readonly MapMarker[], text: MapText): GatheredMarker[] {
  const [leader, ...others] = members;
  if (!leader) return [];
  const [stops, orders, sign] = [stopsOf(members), ordersOf(members), signOf(members)];
  const badge = badgeOf(members);
  const label = text.gathered(leader.name, others.length, stops);
  return [
    {
      ...leader,
      ...{ members, offset: ORIGIN, stops, orders, sign, badge },
      label: sign === 'order' ? text.ordered(label, badge) : label,
    },
  ];
}

const stopsOf = (members: readonly MapMarker[]): number =>
  members.reduce((sum, { stops }) => sum + stops, 0);

const ordersOf = (members: readonly MapMarker[]) => members.flatMap(({ orders }) => orders);

function signOf(members: readonly MapMarker[]): 'count' | 'order' | 'dot' {
  if (members.some(({ orders }) => orders.length > 0)) return 'order';
  return members.every(({ sign }) => sign === 'dot') ? 'dot' : 'count';
}
