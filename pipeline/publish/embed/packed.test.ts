import { expect, test } from 'vitest';
import { unpacked } from '../../../src/embed/page/partFile.ts';
import { markup, type SvgNode, svg } from '../../../src/views/svg.ts';
import { packed } from './packed.ts';

const look = { 'font-size': 13.8, fill: 'var(--ink,#1d1c1a)', 'paint-order': 'stroke' };

test('a packed picture is the same again, without its colours to fall back to, and says once what elements share', () => {
  const names = ['Minsk', 'Valaam', '<&"'].map((name, i) =>
    svg('text', { ...look, x: i * 10.126, 'font-weight': i === 0 ? 600 : 400 }, [name]),
  );
  const picture = svg('div', { class: 'stage', hidden: '' }, [
    svg('svg', {}, [svg('g', {}, names), svg('path', { ...look, d: 'M0 0l1 1' })]),
  ]);
  const text = JSON.stringify(packed(picture));
  const again = unpacked<SvgNode>(JSON.parse(text), svg);
  expect(markup(again)).toBe(markup(picture).replaceAll(',#1d1c1a', ''));
  expect(text.match(/paint-order/g)).toHaveLength(2);
});
