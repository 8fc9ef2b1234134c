/** Gives every group of visits a colour and a shape that no other group has together. */
import { at, fail, itemsOf, type Log, type Spot, textOf, warn } from '../../authoring/spot.ts';
import { COLOURS, type Colour } from '../../domain/tone.ts';
import { lookOf, type OwnColour, SHAPES, type ToneLook, toneOf } from '../../domain/toneLook.ts';
import { readable } from './contrast.ts';

type Wanted = { readonly tone?: Colour | undefined; readonly colour?: string | undefined };

/**
 * The tones of groups in order. A colour that is asked for is given; the others take those of the
 * palette that are left, and when all are used, the first again in another shape.
 */
export function tonesFor(groups: readonly Wanted[]): string[] {
  const asked = new Set(groups.flatMap(({ tone }) => tone ?? []));
  const free = COLOURS.filter((colour) => !asked.has(colour));
  const used = new Set<string>();
  const shapes = new Set<number>();
  let next = 0;
  return groups.map(({ tone, colour }) => {
    const look = colour
      ? ownLook(colour, shapes)
      : lookOf(tone ?? free[next] ?? COLOURS[next % COLOURS.length] ?? COLOURS[0]);
    if (tone === undefined && colour === undefined) next += 1;
    const given = unlike(look, used, shapes);
    used.add(given);
    shapes.add(lookOf(given).shape);
    return given;
  });
}

function ownLook(colour: string, shapes: ReadonlySet<number>): ToneLook {
  const shape = SHAPES.findIndex((_, index) => !shapes.has(index));
  return { colour: ownColour(colour), shape: Math.max(0, shape) };
}

/** The editor's colour as it can be read on light and on dark pages. */
function ownColour(colour: string): OwnColour {
  const written = colour.toLowerCase();
  return { light: readable(written, 'light'), dark: readable(written, 'dark') };
}

/** The same colour in a shape that nothing else has; once all are used, that no other has in this colour. */
function unlike(look: ToneLook, used: ReadonlySet<string>, shapes: ReadonlySet<number>): string {
  const looks = SHAPES.map((_, more) => ({ ...look, shape: (look.shape + more) % SHAPES.length }));
  const free =
    looks.find(({ shape }) => !shapes.has(shape)) ?? looks.find((each) => !used.has(toneOf(each)));
  return toneOf(free ?? look);
}

/**
 * Warns of the editor's colours that are shown lighter or darker; records a fault for a group that
 * has two colours.
 */
export function checkColours(log: Log, head: Spot): void {
  for (const group of [...itemsOf(at(head, 'directions')), ...itemsOf(at(head, 'kinds'))]) {
    const spot = at(group, 'colour');
    const colour = textOf(spot)?.trim().toLowerCase();
    if (colour === undefined || !/^#[0-9a-f]{6}$/.test(colour)) continue;
    if (at(group, 'tone').value !== undefined) {
      fail(log, spot, 'colour/twice', 'This has a `tone` and a `colour`; take one of the two out');
    }
    const shown = ownColour(colour);
    const changed = (['light', 'dark'] as const).filter((theme) => shown[theme] !== colour);
    if (changed.length === 0) continue;
    const pages = changed.map((theme) => `${shown[theme]} on ${theme} pages`).join(' and ');
    warn(
      log,
      spot,
      'colour/contrast',
      `The colour ${colour} is too near to the paper; it is shown as ${pages}`,
    );
  }
}
