import { expect, test } from 'vitest';
import { formatFault } from '../fault.ts';
import { newLog } from '../spot.ts';
import { parseYaml } from './parse.ts';

function faultsOf(text: string, yaml = text, yamlStart = 0): string[] {
  const log = newLog();
  expect(parseYaml(log, 'a.yaml', text, yaml, yamlStart)).toBeUndefined();
  return log.faults.map((fault) => formatFault(fault).replace('a.yaml:', ''));
}

test.each([
  [
    'title: A\nstops:\n  - id: school\n    place: low-fell\n   title: Foo\n    status: happened\n',
    '5:4 `title` is indented by 3 spaces, like nothing above it; line it up with `place` in line 4, which has 4',
  ],
  [
    'title: A\nwhen:\n  edtf: 1987\n basis: stated\nx: 1\n',
    '4:2 `basis` is indented by 1 space, like nothing above it; line it up with `edtf` in line 3, which has 2',
  ],
  [
    'title: A\n kind: working\n',
    '2:2 `kind` is indented by 1 space, like nothing above it; line it up with `title` in line 1, which has 0',
  ],
  [
    '# x\n\nwhen:\n  edtf: 1987\n   basis: stated\n',
    '5:4 `basis` is indented by 3 spaces, like nothing above it; line it up with `edtf` in line 4, which has 2',
  ],
  [
    '- id: a\n  names: B\n position: [1,2]\n- id: b\n',
    '3:2 `position` is indented by 1 space, like nothing above it; line it up with `names` in line 2, which has 2',
  ],
  [
    ' title: A\nkind: working\n',
    '2:1 `kind` is indented by 0 spaces, like nothing above it; line it up with `title` in line 1, which has 1',
  ],
  [
    'stops:\n  - id: a\n    place: b\n  title: c\n',
    '4:3 `title` is indented by 2 spaces, like nothing above it; line it up with `place` in line 3, which has 4',
  ],
])('a key that lines up with nothing: %j', (yaml, fault) => {
  expect(faultsOf(yaml)).toEqual([fault]);
});

test('the line to line up with is counted in the file', () => {
  const yaml = 'title: A\n url: b\n';
  expect(faultsOf(`---\n${yaml}---\n`, yaml, 4)).toEqual([
    '3:2 `url` is indented by 1 space, like nothing above it; line it up with `title` in line 2, which has 0',
  ]);
});

test.each([
  ['- id: a\n  names: A\n  id: b\n  names: B\n', ['3:3']],
  ['id: a\nnames: A\nid: b\nnames: B\nid: c\nnames: C\n', ['1:1', '3:1', '5:1']],
  ['stops:\n  id: a\n  place: A\n  id: b\n  place: B\n', ['2:3', '4:3']],
  ['- id: a\n  names: A\nid: b\n  names: B\n', ['3:1']],
  ['x:\n  - source: a\n    quote: A\n    source: b\n    quote: B\n', ['4:5']],
])('a list whose dash is missing: %j', (yaml, positions) => {
  const faults = faultsOf(yaml);
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual(positions);
  for (const fault of faults) expect(fault).toMatch(/ A `- ` is missing before `(?:id|source)`: /);
});

test('a key that only occurs twice is no list', () => {
  expect(faultsOf('title: A\nkind: b\ntitle: B\n')).toEqual([
    '3:1 The key `title` occurs twice in the same map; keep one of the two',
  ]);
});

test.each([
  [
    'title: “Curie in Brazil: the journey”\nx: 1\n',
    '1:8 “ is a part of the text to YAML, which then ends it at the colon; write straight quotation marks: "Curie in Brazil: the journey"',
  ],
  [
    "title: 'Hadley's Hotel'\nx: 1\n",
    '1:15 This apostrophe ends the text; double it, or use double quotation marks: "Hadley\'s Hotel"',
  ],
  [
    "- {names: 'Hadley's Hotel', x: 1}\n",
    '1:18 This apostrophe ends the text; double it, or use double quotation marks: "Hadley\'s Hotel"',
  ],
  [
    "- 'Hadley's \"Hotel\"'\n",
    "1:10 This apostrophe ends the text; double it, or use double quotation marks: 'Hadley''s \"Hotel\"'",
  ],
  [
    'title: "The "Albatross" left"\nx: 1\n',
    '1:13 This quotation mark ends the text; put a backslash before it, or use single quotation marks: \'The "Albatross" left\'',
  ],
  [
    'title: "A" and "B"\n',
    `1:10 The text ends at this quotation mark; put all of it in others: '"A" and "B"'`,
  ],
  ['title: [Draft] A\n', '1:8 A text that begins with [ goes in quotation marks: "[Draft] A"'],
  ['- > foo\n', '1:3 A text that begins with > goes in quotation marks: "> foo"'],
  ['-id: a\n-id: b\n', '2:1 A space is missing behind the dash: `- id`'],
  ['title:A\nkind: b\n', '1:6 A space is missing behind the colon: `title: A`'],
  [
    'quote: She took\n  bus #7 to\n  the school\n',
    '2:7 What follows “ #” is a comment and no part of the text: “#7 to”; put the text in quotation marks',
  ],
  [
    'a: {quote: She took bus #7, source: x}\nb: 1\n',
    '1:25 What follows “ #” is a comment and no part of the text: “#7, source: x}”; put the text in quotation marks',
  ],
])('what to type instead: %j', (yaml, fault) => {
  expect(faultsOf(yaml)).toEqual([fault]);
});
