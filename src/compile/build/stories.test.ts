import { expect, test } from 'vitest';
import { run } from '../../../pipeline/run.ts';
import {
  compiled,
  type Files,
  faultsOf,
  SOUND,
  withChange,
  writeDossier,
} from '../../../pipeline/test-dossier.ts';

const PATH = 'stories/winch.yaml';

/** The sound dossier with a sound story, for tests to break one thing of. */
const TOLD: Files = {
  ...SOUND,
  [PATH]: `title: The winch
steps:
  - heading: {en: In port, fr: Au port}
    stop: 2031-03-hollow.arrival
    text:
      en: |
        > The research ship "Albatross" put in at
        > Port Hollow on Thursday.

        On [Thursday](https://example.org/thursday), *that is*.
    camera: {centre: [-12.25, 61.5], zoom: 9}
    period: {from: 2031-03-13, to: 2031-03-14}
    compare: [gazette, herald]
  - heading: Afterwards
    quoting: [herald]
    text: "> a working visit"
    notes: Ask them.
`,
};

test('a story is published with its dataset, its texts by language', () => {
  const built = compiled(TOLD);
  if ('faults' in built) throw new Error(JSON.stringify(built.faults));
  const { dataset, stories } = built;
  expect(stories).toMatchObject({ format: 'dateline-stories-1', dataset: dataset.version });
  expect(stories.stories).toMatchObject([
    {
      id: 'winch',
      title: { en: 'The winch' },
      steps: [
        {
          heading: { en: 'In port', fr: 'Au port' },
          shown: { kind: 'stop', id: '2031-03-hollow.arrival' },
          compare: ['gazette', 'herald'],
        },
        { shown: { kind: 'none' }, quoting: ['herald'], notes: { en: 'Ask them.' } },
      ],
    },
  ]);
});

test('stories do not change the version of the dataset, and are counted', () => {
  const versionOf = (files: Files) => {
    const built = compiled(files);
    return 'dataset' in built ? built.dataset.version : undefined;
  };
  expect(versionOf(TOLD)).toBe(versionOf(SOUND));
  const from = writeDossier(TOLD);
  const { lines } = run({ from, to: `${from}/out`, check: false });
  expect(lines.at(-1)).toContain('2 sources, 1 story; wrote');
});

test('a dossier without stories publishes an empty list', () => {
  const built = compiled(SOUND);
  expect(built).toMatchObject({ stories: { stories: [] } });
});

type Mistake = { what: string; old: string; bad: string; fault: string };

const MISTAKES: Mistake[] = [
  {
    what: 'a stop that nobody has',
    old: 'stop: 2031-03-hollow.arrival',
    bad: 'stop: 2031-03-hollow.arival',
    fault:
      '4:11 No stop has the id `2031-03-hollow.arival`; did you mean `2031-03-hollow.arrival`?',
  },
  {
    what: 'two things at once',
    old: 'stop: 2031-03-hollow.arrival',
    bad: 'stop: 2031-03-hollow.arrival\n    place: port-hollow',
    fault: '5:5 A step shows one thing: keep one of stop, visit, place and source',
  },
  {
    what: 'a key that is misspelt',
    old: 'notes:',
    bad: 'note:',
    fault: '17:5 The key `note` is not known here; did you mean `notes`?',
  },
  {
    what: 'a day that does not exist',
    old: 'to: 2031-03-14',
    bad: 'to: 2031-04-31',
    fault: '12:36 A day is written as YYYY-MM-DD and must exist; this is “2031-04-31”',
  },
  {
    what: 'a period the wrong way round',
    old: 'to: 2031-03-14',
    bad: 'to: 2031-03-01',
    fault: '12:13 This period ends (2031-03-01) before it begins (2031-03-13); swap the two',
  },
  {
    what: 'a quotation one letter off',
    old: 'Port Hollow on Thursday.\n\n',
    bad: 'Port Hallow on Thursday.\n\n',
    fault:
      '6:11 “The research ship "Albatross" put in at\nPort Hallow on Thursday.” is in no excerpt of what this step shows, word for word; the nearest is in source `gazette`: you have “Hallow on Thursday.” where it has “Hollow on Thursday.”',
  },
  {
    what: 'a quotation of a document that is not shown',
    old: '    quoting: [herald]\n',
    bad: '',
    fault:
      '15:11 “a working visit” is of source `herald`, which this step does not show; name it with `quoting: [herald]`',
  },
  {
    what: 'a word cut in two',
    old: '"> a working visit"',
    bad: '"> working vis"',
    fault:
      '16:11 “working vis” is in no excerpt of what this step shows, word for word: it cuts a word of source `herald`; quote whole words: “working visit”',
  },
  {
    what: 'words that nobody said',
    old: '"> a working visit"',
    bad: '"> Nobody on board was ever seen again"',
    fault:
      '16:11 “Nobody on board was ever seen again” is in no excerpt of what this step shows, word for word; quote an excerpt, or take the “>” away if these are your own words',
  },
  {
    what: 'a link that leads nowhere good',
    old: 'https://example.org/thursday',
    bad: 'javascript:alert(1)',
    fault: '6:11 A link starts with http:// or https://; this one leads to “javascript:alert(1)”',
  },
  {
    what: 'HTML in the notes',
    old: 'Ask them.',
    bad: 'Ask <b>them.',
    fault: '17:12 HTML is not read here; write Markdown, and &lt; for a “<”: “<b>”',
  },
  {
    what: 'a source compared with itself',
    old: 'compare: [gazette, herald]',
    bad: 'compare: [gazette, gazette]',
    fault: '13:24 This is the same source twice; compare two',
  },
  {
    what: 'a camera off the map',
    old: '[-12.25, 61.5]',
    bad: '[61.5, -112.25]',
    fault:
      '11:22 [61.5, -112.25] is not on the map; the order is [longitude, latitude], -180 to 180 and -85 to 85',
  },
];

test.each(MISTAKES)('$what', ({ old, bad, fault }) => {
  const [first] = faultsOf(withChange(TOLD, PATH, old, bad));
  expect(first).toBe(`data/${PATH}:${fault}`);
});
