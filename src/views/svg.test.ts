import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXml, textIn } from '../testing/xml.ts';
import { markup, svg } from './svg.ts';

describe('markup', () => {
  test('writes elements, attributes and texts', () => {
    const node = svg('g', { x: 1.23456, fill: 'none', stroke: undefined }, ['a', svg('path', {})]);
    expect(markup(node)).toBe('<g x="1.23" fill="none">a<path/></g>');
  });

  test('holds hostile names as the texts that they are', () => {
    const hostile = '"><script>alert(1)</script>&amp;\u0000<!--';
    const node = readXml(markup(svg('text', { 'aria-label': hostile }, [hostile])));
    const kept = hostile.replace('\u0000', '');
    expect(node.attributes).toEqual({ 'aria-label': kept });
    expect(textIn(node)).toBe(kept);
  });

  test('is well-formed whatever the texts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => readXml(markup(svg('a', { b: text }, [text])))).not.toThrow();
      }),
    );
  });
});
