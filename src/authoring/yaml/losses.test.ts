import { expect, test } from 'vitest';
import { formatFault } from '../fault.ts';
import { newLog } from '../spot.ts';
import { parseYaml } from './parse.ts';

function told(yaml: string): { faults: string[]; warnings: string[] } {
  const log = newLog();
  parseYaml(log, 'a.yaml', yaml);
  return { faults: log.faults.map(formatFault), warnings: log.warnings.map(formatFault) };
}

test.each([
  ['title: On pier no. #59\n', '1:20', '#59'],
  ['stops:\n  - quote: She took bus #7 to the school.\n', '2:25', '#7 to the school.'],
  ['title: Bus #7', '1:12', '#7'],
  ['quote: She took\n  bus #7 to', '2:7', '#7 to'],
  ['title: #59 pier\nid: a', '1:8', '#59 pier'],
])('a text cut at “ #” is a fault: %j', (yaml, position, cut) => {
  expect(told(yaml)).toEqual({
    faults: [
      `a.yaml:${position} What follows “ #” is a comment and no part of the text: “${cut}”; put the text in quotation marks, or the comment in a line of its own`,
    ],
    warnings: [],
  });
});

test('a text that begins with & is a fault, unless it is an anchor that is used', () => {
  expect(told('title: &c the rest\nid: a\n').faults).toEqual([
    'a.yaml:1:8 “&c” names what follows, for use elsewhere, and is no part of the text; put the text in quotation marks: "&c the rest"',
  ]);
  expect(told('title: &c the rest\nsummary: *c\n').faults).toEqual([]);
});

test('a comment behind several words is only warned of: it may be meant', () => {
  const { faults, warnings } = told('title: A wet Monday # or Tuesday?\n');
  expect(faults).toEqual([]);
  expect(warnings).toEqual([expect.stringContaining('a.yaml:1:21 What follows “ #” is a comment')]);
});

test.each([
  'people:\n  # nobody\nid: a\n',
  '# yaml-language-server: $schema=a\nid: a\n',
  'position: [-3.02, 54.51] # longitude first\n',
  'place: low-fell # the school\nwhen: 1987-04 ## the month\n',
  'title: "Bus #7" #7\nquote: \'no. #59\'\n',
  'text: >-\n  no. #59\n',
  'title: A wet Monday\n# of spring\nurl: https://a.b/#c\nnames: C# and F#\n',
])('other comments and signs are left alone: %j', (yaml) => {
  expect(told(yaml)).toEqual({ faults: [], warnings: [] });
});
