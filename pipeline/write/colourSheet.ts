/** The style sheet of a dossier that needs more than the colours and shapes of the page's own. */
import type { Dataset } from '../../src/domain/dataset.ts';
import { COLOURS } from '../../src/domain/tone.ts';
import { lookOf, PALETTE, SHAPES, type Shape } from '../../src/domain/toneLook.ts';

/** Beside the dataset. */
export const COLOUR_SHEET = 'colours.css';
/** Those of `src/ui/styles/tokens.css`. */
const OF_THE_PAGE: readonly string[] = COLOURS.slice(0, 3);

/** The sheet; `undefined` where the page's own colours and shapes do. */
export function colourSheet({ dossier }: Pick<Dataset, 'dossier'>): string | undefined {
  const groups = [...dossier.directions, ...(dossier.kinds ?? [])];
  const tones = [...new Set(groups.flatMap(({ tone }) => tone ?? []))].filter(
    (tone) => !OF_THE_PAGE.includes(tone),
  );
  return tones.length === 0 ? undefined : tones.map(ruleOf).join('');
}

function ruleOf(tone: string): string {
  const { colour, shape } = lookOf(tone);
  const pair = typeof colour === 'object' ? colour : PALETTE[colour];
  const named = typeof colour === 'object' ? `--tone-${tone}` : `--tone-${colour}`;
  return `:root{${named}:light-dark(${pair.light},${pair.dark})}
[data-tone="${tone}"]{--tone:var(${named});${propertiesOf(SHAPES[shape])}}
@media(forced-colors:active){:root{${named}:CanvasText}}
`;
}

/** As `tokens.css` reads them. */
function propertiesOf(shape: Shape | undefined): string {
  const corners = (shape?.corners ?? [1]).map((corner) => (corner === 1 ? '50%' : '1px'));
  const turned = shape?.isTurned ? ';--turn:45deg;--scale:.85' : ';--turn:none;--scale:none';
  return `--shape:${corners.join(' ')}${turned}`;
}
