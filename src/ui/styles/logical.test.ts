import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { oneSided } from '../../testing/oneSided.ts';

/**
 * What has a left and a right of its own, whichever way one reads: rules by a part of their selector.
 * Everything else says `inline-start` and `inline-end`.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  '.map-pin': 'a marker is placed by the pixels of a map, where east is right',
  '.map-marker-name': 'stands on the side of its marker that the layout has found free',
  '.maplibregl-': 'the map widget places it by pixels',
  '.map-zoom-frame': 'drawn by the pixels of a map',
  '.timeline-scroller': 'has its bar on the other side, where reading begins',
  '.timeline-rows': 'reads as the page does within that',
  '.flag-words': 'over its flag; in time it goes along with `--forward`',
};

test('style sheets turn with the way that one reads', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const faults = sheets
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      oneSided(readFileSync(join('src', file), 'utf8'))
        .filter(({ selector }) => !Object.keys(ALLOWED).some((known) => selector.includes(known)))
        .map(({ selector, declaration }) => `${file}: ${selector} { ${declaration} }`),
    );
  expect(faults).toEqual([]);
});

describe('what is one-sided', () => {
  test.each([
    'left: 0',
    'margin-left: 4px',
    'border-right: 1px solid red',
    'border-top-left-radius: 4px',
    'float: left',
    'text-align: right',
    'direction: rtl',
    'padding: 1px 2px 3px 4px',
    'inset: 0 auto auto 0',
    'border-radius: 0 4px 4px 0',
    'transform: translateX(10px)',
    'transform: translate(-100%, 0)',
    'translate: 4px 0',
    'box-shadow: inset 3px 0 0 red',
    'background: linear-gradient(to right, red, blue)',
    'background-position: left center',
  ])('%s', (declaration) => {
    expect(oneSided(`a { ${declaration}; }`)).toEqual([{ selector: 'a', declaration }]);
  });

  test.each([
    'inset-inline-start: 0',
    'padding: 1px 2px',
    'padding: 1px 2px 3px 2px',
    'inset: 0',
    'transform: translateX(calc(var(--forward) * -50%))',
    'transform: translate(calc(var(--forward) * 1rem), -50%)',
    'transform: translateY(-50%)',
    'translate: 0 4px',
    'box-shadow: 0 0 0 2px red, inset 0 -2px 0 red',
    'box-shadow: inset calc(var(--forward) * 3px) 0 0 red',
    'background: linear-gradient(to top, red, blue)',
    'direction: ltr',
    'grid-template-areas: "left right"',
  ])('not %s', (declaration) => {
    expect(oneSided(`@media print { a { ${declaration}; } }`)).toEqual([]);
  });

  test('what is centred is not', () => {
    expect(oneSided('a { top: 50%; left: 50%; transform: translate(-50%, -50%); }')).toEqual([]);
    expect(oneSided('a { left: 50%; translate: -50% -50%; }')).toEqual([]);
    expect(oneSided('a { left: 50%; }')).toHaveLength(1);
  });
});
