import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inspectSvg } from './svg.ts';

const XMLNS = 'xmlns="http://www.w3.org/2000/svg"';
const svg = (inside: string, attributes = '') =>
  `<svg ${XMLNS} viewBox="0 0 120 40" ${attributes}>${inside}</svg>`;

test.each([
  ['plain', svg('<path d="M0 0h120v40H0z" fill="#123456"/>')],
  [
    'with a first line and comments',
    `<?xml version="1.0"?>\n<!-- Made by hand -->\n${svg('<g/>')}\n`,
  ],
  ['with a gradient', svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)" width="9"/>')],
  [
    'with a style',
    svg(
      '<style>.a{fill:url(#b)}</style><use href="#b" xlink:href="#b"/>',
      'xmlns:xlink="http://www.w3.org/1999/xlink"',
    ),
  ],
  ['with a picture in it', svg('<image href="data:image/png;base64,AA=="/>')],
  ['with words', svg('<title>Daily &amp; Sons &#169;</title><text x="1">Daily</text>')],
])('a picture is a picture: %s', (_, text) => {
  expect(inspectSvg(text)).toEqual({ width: 120, height: 40 });
});

test('the size is that of the view box, else of the picture itself', () => {
  expect(inspectSvg(`<svg ${XMLNS} width="30px" height="10"/>`)).toEqual({ width: 30, height: 10 });
  expect(inspectSvg(`<svg ${XMLNS} width="100%" height="10"/>`)).toMatchObject({
    message: expect.stringContaining('viewBox'),
  });
});

test.each([
  ['a script', svg('<script>alert(1)</script>'), /runs nothing; take <script> out/],
  [
    'a script under a prefix',
    svg('<x:script xmlns:x="http://www.w3.org/2000/svg"/>'),
    /no <x:script>/,
  ],
  ['an event handler', svg('', 'onload="alert(1)"'), /event handler `onload`/],
  ['an event handler in single quotes', svg("<g ONCLICK='a'/>"), /event handler/],
  ['another document in it', svg('<foreignObject><p/></foreignObject>'), /foreignObject/],
  ['a link', svg('<a href="#x"/>'), /no <a>/],
  ['an animation', svg('<set attributeName="href" to="javascript:a"/>'), /no <set>/],
  [
    'something fetched',
    svg('<image href="https://example.org/a.png"/>'),
    /fetches nothing, and `href`/,
  ],
  [
    'an SVG in a data address',
    svg('<image href="data:image/svg+xml;base64,AA=="/>'),
    /fetches nothing/,
  ],
  ['a part of another file', svg('<use xlink:href="b.svg#a"/>'), /xlink:href/],
  [
    'an address in a property',
    svg('<rect fill="url(https://example.org/#a)"/>'),
    /may only be url\(#id\)/,
  ],
  ['an address in a style', svg('<rect style="background:url(//example.org)"/>'), /url\(#id\)/],
  ['a style that imports', svg('<style>@import "a.css";</style>'), /@import/],
  ['an escape in a style', svg('<style>a{b:u\\72l(x)}</style>'), /backslash/],
  ['an escape in an attribute', svg('<rect fill="url&#40;http://a/)"/>'), /url\(#id\)/],
  ['a document type', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, /DOCTYPE/],
  ['an entity', svg('<text>&a;</text>'), /entities/],
  ['a processing instruction', `<?xml-stylesheet href="a.css"?>${svg('')}`, /its first line/],
  ['raw text', svg('<style><![CDATA[a]]></style>'), /CDATA/],
  [
    'a namespace of its own',
    '<svg xmlns="http://www.w3.org/1999/xhtml"/>',
    /another kind of document/,
  ],
  ['a base', svg('', 'xml:base="https://example.org/"'), /xml:base/],
  ['what is no SVG', '<p/>', /no <p>/],
  ['a part of one', `<g ${XMLNS}/>`, /does not begin with <svg>/],
  ['two of them', svg('') + svg(''), /second picture/],
  ['what is not closed', `<svg ${XMLNS} viewBox="0 0 1 1"><g>`, /<g> is not closed/],
  ['what is closed twice', svg('</g>'), /closes nothing/],
  ['an attribute without quotes', svg('<rect width=1/>'), /well-formed/],
  ['nothing', '', /no <svg>/],
])('%s is refused', (_, text, message) => {
  expect(inspectSvg(text)).toMatchObject({ message: expect.stringMatching(message) });
});

test('the site’s own icon is a picture', () => {
  expect(inspectSvg(readFileSync('public/icon.svg', 'utf8'))).toHaveProperty('width');
});

test('a long file that means nothing is read to its end', () => {
  for (const text of [svg(`<g ${'a="b" '.repeat(8000)}`), `<!--${'-'.repeat(50_000)}`]) {
    expect(inspectSvg(text)).toHaveProperty('message');
  }
});
