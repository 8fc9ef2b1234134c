import { expect, test } from 'vitest';
import { faultsOf, SOUND, withChange } from '../../../pipeline/test-dossier.ts';

const VISIT = 'visits/2031-03-hollow.yaml';
const PLACES = 'places.yaml';
const PEOPLE = 'people.yaml';
const REFERENCES = 'references.yaml';
const DOSSIER = 'dossier.yaml';
const GAZETTE = 'sources/gazette.md';
const HERALD = 'sources/herald.md';

type Mistake = { what: string; file: string; old: string; bad: string; faults: string[] };

/** Each breaks one thing of the sound dossier and names the whole of what is printed. */
const MISTAKES: Mistake[] = [
  {
    what: 'a quote one letter off',
    file: VISIT,
    old: 'Its crew called the visit official',
    bad: 'Its crew called the visits official',
    faults: [
      'data/visits/2031-03-hollow.yaml:8:12 This quote is not in source `gazette` word for word; the nearest passage is “Its crew called the visit official;” (data/sources/gazette.md:12): you have “visits official” where the document has “visit official;”',
    ],
  },
  {
    what: 'a quote that is in another source',
    file: VISIT,
    old: 'source: herald',
    bad: 'source: gazette',
    faults: [
      'data/visits/2031-03-hollow.yaml:11:12 This quote is not in source `gazette` but in `herald` (data/sources/herald.md:9); should `source` be `herald`?',
    ],
  },
  {
    what: 'a quote like nothing in the document',
    file: VISIT,
    old: 'Its crew called the visit official',
    bad: 'Nobody on board was ever seen again by the islanders',
    faults: [
      'data/visits/2031-03-hollow.yaml:8:12 This quote is not in source `gazette` word for word, nor anything like it',
    ],
  },
  {
    what: 'a quote with something left out',
    file: VISIT,
    old: 'Its crew called the visit official',
    bad: 'Its crew called … official',
    faults: [
      'data/visits/2031-03-hollow.yaml:8:12 This quote is not in source `gazette` word for word; where something is left out, make two excerpts of it; the nearest passage is “Its crew called the visit” (data/sources/gazette.md:12): you have “… official” where the document has “the visit”',
    ],
  },
  {
    what: 'a quote in another case',
    file: VISIT,
    old: 'Its crew called the visit official',
    bad: 'its crew called the visit official',
    faults: [
      'data/visits/2031-03-hollow.yaml:8:12 This quote is not in source `gazette` word for word; the nearest passage is “Its crew called the visit official;” (data/sources/gazette.md:12): you have “its crew called the visit …” where the document has “Its crew called the visit …”',
    ],
  },
  {
    what: 'a quote that occurs twice',
    file: VISIT,
    old: 'quote: The ship stayed in port',
    bad: 'quote: ship stayed in port',
    faults: [
      'data/visits/2031-03-hollow.yaml:40:16 This quote occurs 2 times in source `gazette` (data/sources/gazette.md, lines 12 and 15); make it longer, or give the words right before it as `after` or right behind it as `before`',
    ],
  },
  {
    what: 'surroundings that are not there',
    file: VISIT,
    old: 'quote: The ship stayed in port\n',
    bad: 'quote: ship stayed in port\n        after: the small\n',
    faults: [
      'data/visits/2031-03-hollow.yaml:41:16 The quote is in source `gazette` (data/sources/gazette.md, lines 12 and 15), but not right after “the small”; copy the words around it from the document',
    ],
  },
  {
    what: 'surroundings that do not tell apart',
    file: VISIT,
    old: 'quote: The ship stayed in port\n',
    bad: 'quote: ship stayed\n        before: in port\n',
    faults: [
      'data/visits/2031-03-hollow.yaml:40:16 Even between these words this quote occurs 2 times in source `gazette` (data/sources/gazette.md, lines 12 and 15); give more of the words around it',
    ],
  },
  {
    what: 'both surroundings wrong',
    file: VISIT,
    old: 'quote: The ship stayed in port\n',
    bad: 'quote: ship stayed in port\n        after: Two\n        before: until noon\n',
    faults: [
      'data/visits/2031-03-hollow.yaml:41:16 The quote is in source `gazette` (data/sources/gazette.md, lines 12 and 15), but not right after “Two” and right before “until noon”; copy the words around it from the document',
    ],
  },
  {
    what: 'an empty quote',
    file: VISIT,
    old: 'quote: The ship stayed in port',
    bad: 'quote: " "',
    faults: [
      'data/visits/2031-03-hollow.yaml:40:16 This text is empty; write it, or take the key out if it is optional',
    ],
  },
  {
    what: 'a quote of nothing that can be seen',
    file: VISIT,
    old: 'quote: The ship stayed in port',
    bad: 'quote: "\u200b\u00ad"',
    faults: [
      'data/visits/2031-03-hollow.yaml:40:16 This text is empty; write it, or take the key out if it is optional',
    ],
  },
  {
    what: 'support of nothing that can be seen',
    file: VISIT,
    old: 'support: [working visit]',
    bad: 'support: ["\u200b"]',
    faults: [
      'data/visits/2031-03-hollow.yaml:12:15 This text is empty; write it, or take the key out if it is optional',
    ],
  },
  {
    what: 'support not in the quote',
    file: VISIT,
    old: 'support: [working visit]',
    bad: 'support: [working visits]',
    faults: [
      'data/visits/2031-03-hollow.yaml:12:15 The phrase “working visits” is not in the quote; did you mean “working visit”?',
    ],
  },
  {
    what: 'support like nothing in the quote',
    file: VISIT,
    old: 'support: [working visit]',
    bad: 'support: [Zanzibar]',
    faults: ['data/visits/2031-03-hollow.yaml:12:15 The phrase “Zanzibar” is not in the quote'],
  },
  {
    what: 'support that is there twice',
    file: VISIT,
    old: 'quote: Its crew called the visit official',
    bad: 'quote: official; the ship stayed in port. Mara Lind said the ship’s winch\n    support: [the]',
    faults: [
      'data/visits/2031-03-hollow.yaml:9:15 The phrase “the” is in the quote 2 times; make it longer',
    ],
  },
  {
    what: 'a quote that cuts a word',
    file: VISIT,
    old: 'Its crew called the visit official',
    bad: 'crew called the visit off',
    faults: [
      'data/visits/2031-03-hollow.yaml:8:12 This quote is not in source `gazette` word for word: it cuts a word; quote whole words: “crew called the visit official” (data/sources/gazette.md:12)',
    ],
  },
  {
    what: 'support that cuts a word',
    file: VISIT,
    old: 'support: [working visit]',
    bad: 'support: [working vis]',
    faults: [
      'data/visits/2031-03-hollow.yaml:12:15 The phrase “working vis” is not in the quote in whole words; write “working visit”',
    ],
  },
  {
    what: 'words of a date that cut a word',
    file: VISIT,
    old: 'words: Thursday',
    bad: 'words: Thurs',
    faults: [
      'data/visits/2031-03-hollow.yaml:24:37 The words “Thurs” are in none of the quotes here; take whole words from a quote, letter for letter, or leave `words` out',
    ],
  },
  {
    what: 'surroundings that cut a word',
    file: VISIT,
    old: 'quote: The ship stayed in port\n',
    bad: 'quote: ship stayed in port\n        before: unt\n',
    faults: [
      'data/visits/2031-03-hollow.yaml:41:17 The quote is in source `gazette` (data/sources/gazette.md, lines 12 and 15), but not right before “unt”; copy the words around it from the document',
    ],
  },
  {
    what: 'a quote with a character that only looks the same',
    file: VISIT,
    old: 'It was a working visit to the bay',
    bad: 'It was a w\u043erking visit to the bay',
    faults: [
      'data/visits/2031-03-hollow.yaml:11:12 This quote is not in source `herald` word for word; the nearest passage is “It was a working visit to the bay,” (data/sources/herald.md:9): you have “w\u043erking visit to the bay” where the document has “working visit to the bay,” (U+043E for U+006F)',
      'data/visits/2031-03-hollow.yaml:12:15 The phrase “working visit” is not in the quote; did you mean “w\u043erking visit”?',
    ],
  },
  {
    what: 'words in no quote',
    file: VISIT,
    old: 'words: Thursday',
    bad: 'words: Tuesday',
    faults: [
      'data/visits/2031-03-hollow.yaml:24:37 The words “Tuesday” are in none of the quotes here; take whole words from a quote, letter for letter, or leave `words` out',
    ],
  },
  {
    what: 'invalid YAML',
    file: VISIT,
    old: 'people: [mara-lind]\n',
    bad: 'people: [mara-lind\n',
    faults: [
      'data/visits/2031-03-hollow.yaml:6:1 This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; close what was opened above, or line this up with its neighbours',
    ],
  },
  {
    what: 'a duplicate key',
    file: VISIT,
    old: 'direction: outward',
    bad: 'direction: outward\ndirection: homeward',
    faults: [
      'data/visits/2031-03-hollow.yaml:3:1 The key `direction` occurs twice in the same map; keep one of the two',
    ],
  },
  {
    what: 'an unknown alias',
    file: VISIT,
    old: 'title: The Albatross at Port Hollow',
    bad: 'title: *Albatross*',
    faults: [
      'data/visits/2031-03-hollow.yaml:1:8 Nothing is anchored as `&Albatross*`; to begin a text with *, put it in quotes',
    ],
  },
  {
    what: 'a tab',
    file: VISIT,
    old: '    place: port-hollow',
    bad: '\tplace: port-hollow',
    faults: [
      'data/visits/2031-03-hollow.yaml:21:1 This is not valid YAML: Tabs are not allowed as indentation; indent with spaces',
    ],
  },
  {
    what: 'an unknown tag',
    file: VISIT,
    old: 'title: Arrival',
    bad: 'title: !name Arrival',
    faults: [
      'data/visits/2031-03-hollow.yaml:22:12 This is not valid YAML: Unresolved tag: !name; a text that begins with ! goes in quotes',
    ],
  },
  {
    what: 'an unknown key',
    file: VISIT,
    old: '    status: happened\n    when',
    bad: '    state: happened\n    status: happened\n    when',
    faults: [
      'data/visits/2031-03-hollow.yaml:23:5 The key `state` is not known here; did you mean `status`?',
    ],
  },
  {
    what: 'an unknown key inside a date',
    file: VISIT,
    old: 'words: Thursday',
    bad: 'word: Thursday',
    faults: [
      'data/visits/2031-03-hollow.yaml:24:30 The key `word` is not known here; did you mean `words`?',
    ],
  },
  {
    what: 'an unknown key inside a person',
    file: VISIT,
    old: 'office: First mate',
    bad: 'offices: First mate',
    faults: [
      'data/visits/2031-03-hollow.yaml:27:31 The key `offices` is not known here; did you mean `office`?',
    ],
  },
  {
    what: 'an unknown key inside says',
    file: VISIT,
    old: '          what: the ship arrives',
    bad: '          whta: the ship arrives',
    faults: [
      'data/visits/2031-03-hollow.yaml:36:11 The key `whta` is not known here; did you mean `what`?',
    ],
  },
  {
    what: 'a missing key',
    file: VISIT,
    old: 'kind: official\nwhen',
    bad: 'when',
    faults: ['data/visits/2031-03-hollow.yaml:1:1 The key `kind` is missing'],
  },
  {
    what: 'a missing key in a stop',
    file: VISIT,
    old: '    place: port-hollow\n',
    bad: '',
    faults: ['data/visits/2031-03-hollow.yaml:20:5 The key `place` is missing'],
  },
  {
    what: 'no stops',
    file: VISIT,
    old: 'people: [mara-lind]\nexcerpts',
    bad: 'people: [mara-lind]\nstop: []\nexcerpts',
    faults: [
      'data/visits/2031-03-hollow.yaml:6:1 The key `stop` is not known here; did you mean `stops`?',
    ],
  },
  {
    what: 'a list for a text',
    file: VISIT,
    old: 'title: Arrival',
    bad: 'title: [Arrival]',
    faults: [
      'data/visits/2031-03-hollow.yaml:22:12 Expected a text, or texts by language such as {en: …, ru: …}, but found a list',
    ],
  },
  {
    what: 'a text for a list',
    file: VISIT,
    old: 'people: [mara-lind]',
    bad: 'people: mara-lind',
    faults: [
      'data/visits/2031-03-hollow.yaml:5:9 Expected a list, but found the text “mara-lind”; write [mara-lind]',
    ],
  },
  {
    what: 'a number for a text',
    file: VISIT,
    old: '{kind: dating, text: The log gives the day.',
    bad: '{kind: dating, text: 13',
    faults: [
      'data/visits/2031-03-hollow.yaml:44:30 Expected a text, or texts by language such as {en: …, ru: …}, but YAML reads 13 as a number; to make it a text, put it in quotes: "13"',
    ],
  },
  {
    what: 'a year without quotes',
    file: HERALD,
    old: 'published: 2031-03',
    bad: 'published: 2031',
    faults: [
      'data/sources/herald.md:6:12 Expected a date such as 2024-05-23 or {edtf: 2024-05-23, basis: stated}, but YAML reads 2031 as a number; to make it a text, put it in quotes: "2031"',
    ],
  },
  {
    what: 'a list for a date',
    file: HERALD,
    old: 'published: 2031-03',
    bad: 'published: [2031-03]',
    faults: [
      'data/sources/herald.md:6:12 Expected a date such as 2024-05-23 or {edtf: 2024-05-23, basis: stated}, but found a list',
    ],
  },
  {
    what: 'nothing after a key',
    file: VISIT,
    old: 'title: Arrival',
    bad: 'title:',
    faults: [
      'data/visits/2031-03-hollow.yaml:22:11 Expected a text, or texts by language such as {en: …, ru: …}, but there is nothing here',
    ],
  },
  {
    what: 'a yes for a no',
    file: VISIT,
    old: 'place: port-hollow\n',
    bad: 'place: port-hollow\n    placeInferred: yes\n',
    faults: [
      'data/visits/2031-03-hollow.yaml:22:20 Expected true or false, but found the text “yes”',
    ],
  },
  {
    what: 'a word that is none of the few',
    file: VISIT,
    old: '    status: happened\n    when',
    bad: '    status: hapened\n    when',
    faults: [
      'data/visits/2031-03-hollow.yaml:23:13 `hapened` is none of `happened`, `announced`, `mentioned`; did you mean `happened`?',
    ],
  },
  {
    what: 'a word far from the few',
    file: VISIT,
    old: '    status: happened\n    when',
    bad: '    status: gone\n    when',
    faults: [
      'data/visits/2031-03-hollow.yaml:23:13 `gone` is none of `happened`, `announced`, `mentioned`',
    ],
  },
  {
    what: 'an empty text',
    file: VISIT,
    old: 'title: Arrival',
    bad: 'title: "  "',
    faults: [
      'data/visits/2031-03-hollow.yaml:22:12 This text is empty; write it, or take the key out if it is optional',
    ],
  },
  {
    what: 'an empty text in one language',
    file: VISIT,
    old: 'title: Arrival',
    bad: 'title: {en: Arrival, fr: ""}',
    faults: [
      'data/visits/2031-03-hollow.yaml:22:30 This text is empty; write it, or take the key out if it is optional',
    ],
  },
  {
    what: 'no language',
    file: VISIT,
    old: 'title: Arrival',
    bad: 'title: {}',
    faults: [
      'data/visits/2031-03-hollow.yaml:22:12 There is no text here in any language; write one, such as {en: …}',
    ],
  },
  {
    what: 'an impossible language',
    file: VISIT,
    old: 'title: Arrival',
    bad: 'title: {english: Arrival}',
    faults: [
      'data/visits/2031-03-hollow.yaml:22:13 A language is written as a tag such as en, ru or be, not “english”',
    ],
  },
  {
    what: 'an unknown place',
    file: VISIT,
    old: '    place: port-hollow',
    bad: '    place: port-holow',
    faults: [
      'data/visits/2031-03-hollow.yaml:21:12 No place has the id `port-holow`; did you mean `port-hollow`?',
    ],
  },
  {
    what: 'half a place id',
    file: VISIT,
    old: '    place: port-hollow',
    bad: '    place: hollow',
    faults: [
      'data/visits/2031-03-hollow.yaml:21:12 No place has the id `hollow`; did you mean `port-hollow`?',
    ],
  },
  {
    what: 'a place like no other',
    file: VISIT,
    old: '    place: port-hollow',
    bad: '    place: zanzibar',
    faults: [
      'data/visits/2031-03-hollow.yaml:21:12 No place has the id `zanzibar`; known: `grey-bay`, `port-hollow`, `cape-ember`',
    ],
  },
  {
    what: 'an unknown person',
    file: VISIT,
    old: '      - mara-lind',
    bad: '      - mara-lint',
    faults: [
      'data/visits/2031-03-hollow.yaml:26:9 No person has the id `mara-lint`; did you mean `mara-lind`?',
    ],
  },
  {
    what: 'an unknown person in a map',
    file: VISIT,
    old: 'person: otto-brekke',
    bad: 'person: otto-breke',
    faults: [
      'data/visits/2031-03-hollow.yaml:27:18 No person has the id `otto-breke`; did you mean `otto-brekke`?',
    ],
  },
  {
    what: 'a person twice',
    file: VISIT,
    old: '      - mara-lind',
    bad: '      - otto-brekke',
    faults: [
      'data/visits/2031-03-hollow.yaml:27:18 `otto-brekke` is listed twice here; take one of the two out',
    ],
  },
  {
    what: 'an unknown source',
    file: VISIT,
    old: 'source: herald',
    bad: 'source: herold',
    faults: [
      'data/visits/2031-03-hollow.yaml:10:13 No source has the id `herold`; did you mean `herald`?',
    ],
  },
  {
    what: 'an unknown direction',
    file: VISIT,
    old: 'direction: outward',
    bad: 'direction: outwards',
    faults: [
      'data/visits/2031-03-hollow.yaml:2:12 No direction has the id `outwards`; did you mean `outward`?',
    ],
  },
  {
    what: 'an unknown reference of a date',
    file: VISIT,
    old: 'references: [harbour-log]}\n    people',
    bad: 'references: [harbor-log]}\n    people',
    faults: [
      'data/visits/2031-03-hollow.yaml:24:104 No reference has the id `harbor-log`; did you mean `harbour-log`?',
    ],
  },
  {
    what: 'an unknown reference of a claim',
    file: VISIT,
    old: '{reference: harbour-log',
    bad: '{reference: harbor-log',
    faults: [
      'data/visits/2031-03-hollow.yaml:42:21 No reference has the id `harbor-log`; did you mean `harbour-log`?',
    ],
  },
  {
    what: 'an unknown reference of a note',
    file: VISIT,
    old: '2031-03-hollow.v1], references: [harbour-log]',
    bad: '2031-03-hollow.v1], references: [harbor-log]',
    faults: [
      'data/visits/2031-03-hollow.yaml:44:102 No reference has the id `harbor-log`; did you mean `harbour-log`?',
    ],
  },
  {
    what: 'an unknown excerpt of a note',
    file: VISIT,
    old: 'excerpts: [e1, ',
    bad: 'excerpts: [e3, ',
    faults: [
      'data/visits/2031-03-hollow.yaml:44:65 No excerpt here has the id `e3`; did you mean `e1`?',
    ],
  },
  {
    what: 'an unknown excerpt by full id',
    file: VISIT,
    old: 'e1, 2031-03-hollow.v1',
    bad: 'e1, 2031-03-hollow.v7',
    faults: [
      'data/visits/2031-03-hollow.yaml:44:69 No excerpt here has the id `2031-03-hollow.v7`; did you mean `2031-03-hollow.v1`?',
    ],
  },
  {
    what: 'an unknown place in says',
    file: VISIT,
    old: 'where: port-hollow',
    bad: 'where: port-hallow',
    faults: [
      'data/visits/2031-03-hollow.yaml:34:18 No place has the id `port-hallow`; did you mean `port-hollow`?',
    ],
  },
  {
    what: 'an unknown person in says',
    file: VISIT,
    old: 'who: [mara-lind, ',
    bad: 'who: [mara-linn, ',
    faults: [
      'data/visits/2031-03-hollow.yaml:35:17 No person has the id `mara-linn`; did you mean `mara-lind`?',
    ],
  },
  {
    what: 'an impossible date in says',
    file: VISIT,
    old: 'when: 2031-03-13\n          where',
    bad: 'when: 2031-02-29\n          where',
    faults: [
      'data/visits/2031-03-hollow.yaml:33:17 `2031-02-29` is impossible: February 2031 has 28 days',
    ],
  },
  {
    what: 'an unknown place claimed',
    file: VISIT,
    old: 'value: grey-bay',
    bad: 'value: gray-bay',
    faults: [
      'data/visits/2031-03-hollow.yaml:42:55 No place has the id `gray-bay`; did you mean `grey-bay`?',
    ],
  },
  {
    what: 'a claimed word that is none',
    file: VISIT,
    old: 'field: where, value: grey-bay',
    bad: 'field: status, value: hapened',
    faults: [
      'data/visits/2031-03-hollow.yaml:42:56 `hapened` is none of `happened`, `announced`, `mentioned`; did you mean `happened`?',
    ],
  },
  {
    what: 'an unknown field',
    file: VISIT,
    old: 'field: where, value: grey-bay',
    bad: 'field: place, value: grey-bay',
    faults: [
      'data/visits/2031-03-hollow.yaml:42:41 `place` is none of `when`, `time`, `where`, `who`, `what`, `kind`, `status`',
    ],
  },
  {
    what: 'a duplicate stop id',
    file: VISIT,
    old: '      - {kind: dating, text: The log gives the day., excerpts: [e1, 2031-03-hollow.v1], references: [harbour-log]}\n',
    bad: '      - {kind: dating, text: The log gives the day.}\n  - id: arrival\n    place: port-hollow\n    title: Again\n    status: happened\n    when: 2031-03-13\n    people: []\n    excerpts: [{source: gazette, quote: put in}]\n',
    faults: [
      'data/visits/2031-03-hollow.yaml:45:9 Another stop of this visit has the id `arrival`; give this one its own',
    ],
  },
  {
    what: 'a duplicate excerpt id',
    file: VISIT,
    old: '- id: stayed',
    bad: '- id: e1',
    faults: [
      'data/visits/2031-03-hollow.yaml:38:13 Another excerpt here has the id `e1`; give this one its own',
    ],
  },
  {
    what: 'a duplicate note id',
    file: VISIT,
    old: '{kind: dating, text: The log',
    bad: '{id: n2, kind: remark, text: First.}\n      - {kind: dating, text: The log',
    faults: [
      'data/visits/2031-03-hollow.yaml:45:9 Another note here has the id `n2`; give this one its own',
    ],
  },
  {
    what: 'a duplicate person id',
    file: PEOPLE,
    old: 'id: otto-brekke',
    bad: 'id: mara-lind',
    faults: [
      'data/people.yaml:5:7 Another person has the id `mara-lind`; give this one its own',
      'data/visits/2031-03-hollow.yaml:27:18 No person has the id `otto-brekke`; known: `mara-lind`',
      'data/visits/2031-03-hollow.yaml:35:28 No person has the id `otto-brekke`; known: `mara-lind`',
    ],
  },
  {
    what: 'an id in capitals',
    file: PEOPLE,
    old: 'id: otto-brekke\n',
    bad: 'id: otto-brekke\n  names: Otto Brekke\n  spellings: []\n- id: Otto\n',
    faults: [
      'data/people.yaml:8:7 An id is made of lower-case letters, digits and single hyphens, not “Otto”',
    ],
  },
  {
    what: 'an impossible day',
    file: VISIT,
    old: 'when: {edtf: 2031-03-13',
    bad: 'when: {edtf: 2031-02-30',
    faults: [
      'data/visits/2031-03-hollow.yaml:24:18 `2031-02-30` is impossible: February 2031 has 28 days',
    ],
  },
  {
    what: 'an impossible month',
    file: HERALD,
    old: 'published: 2031-03',
    bad: 'published: 2031-13',
    faults: ['data/sources/herald.md:6:12 `2031-13` is impossible: there is no month 13'],
  },
  {
    what: 'an open end',
    file: VISIT,
    old: 'when: 2031-03-13/2031-03-14',
    bad: 'when: 2031-03-13/..',
    faults: [
      'data/visits/2031-03-hollow.yaml:4:7 `2031-03-13/..` has an open end, so it has no first or no last day; write both ends, with a month or year (such as 2024-06) where the day is not known',
    ],
  },
  {
    what: 'an interval that ends before it begins',
    file: VISIT,
    old: 'when: 2031-03-13/2031-03-14',
    bad: 'when: 2031-03-14/2031-03-13',
    faults: [
      'data/visits/2031-03-hollow.yaml:4:7 `2031-03-14/2031-03-13` ends before it begins; did you mean `2031-03-13/2031-03-14`?',
    ],
  },
  {
    what: 'a date with the day first',
    file: VISIT,
    old: 'when: 2031-03-13/2031-03-14',
    bad: 'when: 13/03/2031',
    faults: [
      'data/visits/2031-03-hollow.yaml:4:7 `13/03/2031` is no EDTF date; write `2031-03-13`',
    ],
  },
  {
    what: 'a date before the year 1',
    file: HERALD,
    old: 'published: 2031-03',
    bad: 'published: -0043-03-15',
    faults: [
      'data/sources/herald.md:6:12 `-0043-03-15` lies before the year 0001, with which days begin here; tell of it in a note instead',
    ],
  },
  {
    what: 'a day that only the Julian calendar has',
    file: HERALD,
    old: 'published: 2031-03',
    bad: 'published: 1500-02-29',
    faults: [
      'data/sources/herald.md:6:12 `1500-02-29` is impossible: February 1500 has 28 days. It has one more in the Julian calendar; if the document means that, write {edtf: 1500-02-29, calendar: julian, basis: stated}',
    ],
  },
  {
    what: 'a month of the Julian calendar',
    file: HERALD,
    old: 'published: 2031-03',
    bad: 'published: {edtf: 1917-10, calendar: julian, basis: stated}',
    faults: [
      'data/sources/herald.md:6:19 `1917-10` is no day of the Julian calendar; only a day such as 1917-10-25 or an interval of two days can be converted. A month or year lies in two of the Gregorian calendar: write the one that most of it lies in, with ~, and leave out `calendar`',
    ],
  },
  {
    what: 'an unknown calendar',
    file: HERALD,
    old: 'published: 2031-03',
    bad: 'published: {edtf: 1917-10-25, calendar: jewish, basis: stated}',
    faults: ['data/sources/herald.md:6:41 `jewish` is none of `julian`'],
  },
  {
    what: 'a date in words',
    file: HERALD,
    old: 'published: 2031-03',
    bad: 'published: March 2031',
    faults: ['data/sources/herald.md:6:12 `March 2031` is no EDTF date; write `2031-03`'],
  },
  {
    what: 'one digit short',
    file: HERALD,
    old: 'published: 2031-03',
    bad: 'published: 2031-3',
    faults: ['data/sources/herald.md:6:12 `2031-3` is no EDTF date; write `2031-03`'],
  },
  {
    what: 'a stop outside its visit',
    file: VISIT,
    old: 'when: 2031-03-13/2031-03-14',
    bad: 'when: 2031-04',
    faults: [
      'data/visits/2031-03-hollow.yaml:24:18 The stop is on 2031-03-13, wholly outside its visit, which is on 2031-04; correct one of the two',
    ],
  },
  {
    what: 'inferred without reasoning',
    file: VISIT,
    old: 'basis: checked, reasoning: The log has it., ',
    bad: 'basis: inferred, ',
    faults: [
      'data/visits/2031-03-hollow.yaml:24:54 The basis `inferred` needs `reasoning`: say how the date was arrived at',
    ],
  },
  {
    what: 'checked without references',
    file: VISIT,
    old: 'reasoning: The log has it., references: [harbour-log]}',
    bad: 'reasoning: The log has it.}',
    faults: [
      'data/visits/2031-03-hollow.yaml:24:54 The basis `checked` needs `references`: name at least one of references.yaml',
    ],
  },
  {
    what: 'checked with an empty list',
    file: VISIT,
    old: 'reasoning: The log has it., references: [harbour-log]}',
    bad: 'reasoning: The log has it., references: []}',
    faults: [
      'data/visits/2031-03-hollow.yaml:24:54 The basis `checked` needs `references`: name at least one of references.yaml',
    ],
  },
  {
    what: 'a conflict without a note',
    file: VISIT,
    old: '  - kind: conflict\n    field: kind',
    bad: '  - kind: remark\n    field: kind',
    faults: [
      'data/visits/2031-03-hollow.yaml:13:18 The claims on `kind` are in conflict: excerpt `2031-03-hollow.v1` says “official”, but excerpt `2031-03-hollow.v2` says “working”; add a note with `kind: conflict` and `field: kind` that tells the reader',
    ],
  },
  {
    what: 'a conflict note on another field',
    file: VISIT,
    old: '  - kind: conflict\n    field: kind',
    bad: '  - kind: conflict\n    field: what',
    faults: [
      'data/visits/2031-03-hollow.yaml:13:18 The claims on `kind` are in conflict: excerpt `2031-03-hollow.v1` says “official”, but excerpt `2031-03-hollow.v2` says “working”; add a note with `kind: conflict` and `field: kind` that tells the reader',
    ],
  },
  {
    what: 'places in conflict',
    file: VISIT,
    old: 'value: grey-bay',
    bad: 'value: cape-ember',
    faults: [
      'data/visits/2031-03-hollow.yaml:42:55 The claims on `where` are in conflict: excerpt `2031-03-hollow.arrival.e1` says “port-hollow”, but reference `harbour-log` says “cape-ember”; add a note with `kind: conflict` and `field: where` that tells the reader',
    ],
  },
  {
    what: 'dates in conflict',
    file: VISIT,
    old: 'field: where, value: grey-bay',
    bad: 'field: when, value: 2031-03-14',
    faults: [
      'data/visits/2031-03-hollow.yaml:42:54 The claims on `when` are in conflict: excerpt `2031-03-hollow.arrival.e1` says “2031-03-13”, but reference `harbour-log` says “2031-03-14”; add a note with `kind: conflict` and `field: when` that tells the reader',
    ],
  },
  {
    what: 'a shown kind nobody claims',
    file: VISIT,
    old: 'kind: official\nwhen',
    bad: 'kind: informal\nwhen',
    faults: [
      'data/visits/2031-03-hollow.yaml:3:7 `informal` agrees with no claim: excerpt `2031-03-hollow.v1` says “official”, excerpt `2031-03-hollow.v2` says “working”; correct one of them, or add the claim this rests on',
    ],
  },
  {
    what: 'a shown place nobody claims',
    file: VISIT,
    old: '    place: port-hollow',
    bad: '    place: cape-ember',
    faults: [
      'data/visits/2031-03-hollow.yaml:21:12 `cape-ember` agrees with no claim: excerpt `2031-03-hollow.arrival.e1` says “port-hollow”, reference `harbour-log` says “grey-bay”; correct one of them, or add the claim this rests on; if the place is disputed, show a wider one that has the claimed ones `within` it, and add a note with `kind: conflict` and `field: where`',
    ],
  },
  {
    what: 'a shown date nobody claims',
    file: VISIT,
    old: 'when: {edtf: 2031-03-13,',
    bad: 'when: {edtf: 2031-03-14,',
    faults: [
      'data/visits/2031-03-hollow.yaml:24:18 `2031-03-14` agrees with no claim: excerpt `2031-03-hollow.arrival.e1` says “2031-03-13”; correct one of them, or add the claim this rests on',
    ],
  },
  {
    what: 'swapped coordinates',
    file: PLACES,
    old: '[-12.5, 61.25]',
    bad: '[61.25, -120.5]',
    faults: [
      'data/places.yaml:3:13 [61.25, -120.5] is not on the globe; the order is [longitude, latitude], latitude and longitude are probably swapped: write [-120.5, 61.25]',
    ],
  },
  {
    what: 'coordinates off the globe',
    file: PLACES,
    old: '[-12.5, 61.25]',
    bad: '[-190, 161.25]',
    faults: [
      'data/places.yaml:3:13 [-190, 161.25] is not on the globe; the order is [longitude, latitude], longitude is -180 to 180, latitude -90 to 90',
    ],
  },
  {
    what: 'one coordinate',
    file: PLACES,
    old: '[-12.5, 61.25]',
    bad: '[-12.5]',
    faults: ['data/places.yaml:3:13 Expected a number, but there is nothing here'],
  },
  {
    what: 'three coordinates',
    file: PLACES,
    old: '[-12.5, 61.25]',
    bad: '[-12.5, 61.25, 10]',
    faults: ['data/places.yaml:3:28 Expected [longitude, latitude] and no third number'],
  },
  {
    what: 'a longitude counted further than half around',
    file: PLACES,
    old: '[-12.5, 61.25]',
    bad: '[188.55, 61.25]',
    faults: [
      'data/places.yaml:3:13 [188.55, 61.25] is not on the globe; the order is [longitude, latitude], and longitudes go from -180 to 180: write [-171.45, 61.25]',
    ],
  },
  {
    what: 'decimal commas',
    file: PLACES,
    old: '[-12.5, 61.25]',
    bad: '[-12,5, 61,25]',
    faults: [
      'data/places.yaml:3:21 Expected [longitude, latitude] and no third number; decimals have a point and no comma: [12.5, 61.25]',
    ],
  },
  {
    what: 'decimal commas in a text',
    file: PLACES,
    old: '[-12.5, 61.25]',
    bad: '-12,5 61,25',
    faults: [
      'data/places.yaml:3:13 Expected [longitude, latitude], but found the text “-12,5 61,25”; write [-12.5, 61.25]',
    ],
  },
  {
    what: 'a radius with a decimal comma',
    file: PLACES,
    old: 'precision: vicinity\n  radius: 5',
    bad: 'precision: vicinity\n  radius: 2,5',
    faults: [
      'data/places.yaml:18:11 Expected a number, but found the text “2,5”; decimals have a point: 2.5',
    ],
  },
  {
    what: 'a record with zeros in front',
    file: PLACES,
    old: 'record: "2"',
    bad: 'record: 0041',
    faults: [
      'data/places.yaml:13:39 Expected a text, but YAML reads 0041 as a number; to make it a text, put it in quotes: "0041"',
    ],
  },
  {
    what: 'coordinates as text',
    file: PLACES,
    old: '[-12.5, 61.25]',
    bad: '"-12.5, 61.25"',
    faults: [
      'data/places.yaml:3:13 Expected [longitude, latitude], but found the text “-12.5, 61.25”; write [-12.5, 61.25]',
    ],
  },
  {
    what: 'a coordinate with a letter',
    file: PLACES,
    old: '[-12.5, 61.25]',
    bad: '[12.5W, 61.25]',
    faults: ['data/places.yaml:3:14 Expected a number, but found the text “12.5W”'],
  },
  {
    what: 'a missing radius',
    file: PLACES,
    old: '  radius: 40\n',
    bad: '',
    faults: [
      'data/places.yaml:4:14 A place whose precision is `region` is drawn as an area and needs a `radius` in kilometres',
    ],
  },
  {
    what: 'a radius of nothing',
    file: PLACES,
    old: 'radius: 40',
    bad: 'radius: 0',
    faults: ['data/places.yaml:5:11 A radius is more than 0 kilometres'],
  },
  {
    what: 'an unknown within',
    file: PLACES,
    old: 'within: grey-bay',
    bad: 'within: gray-bay',
    faults: ['data/places.yaml:12:11 No place has the id `gray-bay`; did you mean `grey-bay`?'],
  },
  {
    what: 'a place within itself',
    file: PLACES,
    old: '  radius: 40\n',
    bad: '  radius: 40\n  within: port-hollow\n',
    faults: [
      'data/places.yaml:6:11 A place cannot lie within itself: `grey-bay` → `port-hollow` → `grey-bay`; take one `within` out',
    ],
  },
  {
    what: 'an address without https',
    file: REFERENCES,
    old: 'https://example.org/log',
    bad: 'example.org/log',
    faults: [
      'data/references.yaml:4:8 An address starts with http:// or https:// and has no spaces; this is “example.org/log”',
    ],
  },
  {
    what: 'a source address with a space',
    file: HERALD,
    old: 'https://example.org/herald',
    bad: 'https://example.org/the herald',
    faults: [
      'data/sources/herald.md:5:6 An address starts with http:// or https:// and has no spaces; this is “https://example.org/the herald”',
    ],
  },
  {
    what: 'no front matter',
    file: HERALD,
    old: '---\npublisher',
    bad: 'publisher',
    faults: [
      'data/sources/herald.md:1:1 This file needs its data (publisher, title, …) between two lines of --- at its top',
    ],
  },
  {
    what: 'front matter not closed',
    file: HERALD,
    old: '---\nIt',
    bad: 'It',
    faults: [
      'data/sources/herald.md:1:1 This file needs its data (publisher, title, …) between two lines of --- at its top',
    ],
  },
  {
    what: 'no text',
    file: HERALD,
    old: 'It was a working visit to the bay, the harbour master said in March.\n',
    bad: '',
    faults: [
      'data/sources/herald.md:9:1 There is no text below the front matter; paste the document as received',
    ],
  },
  {
    what: 'a file emptied, without complaint of what names its records',
    file: PEOPLE,
    old: '- id: mara-lind\n  names: {en: Mara Lind}\n  office: Chief scientist\n  spellings: [Mara Lind, M. Lind]\n- id: otto-brekke\n  names: Otto Brekke\n  spellings: [Otto Brekke]\n',
    bad: '',
    faults: ['data/people.yaml:1:1 Expected a list, but there is nothing here'],
  },
  {
    what: 'a file of another shape',
    file: PEOPLE,
    old: '- id: mara-lind\n  names: {en: Mara Lind}\n  office: Chief scientist\n  spellings: [Mara Lind, M. Lind]\n- id: otto-brekke\n  names: Otto Brekke\n  spellings: [Otto Brekke]\n',
    bad: 'mara-lind: Mara Lind\n',
    faults: [
      'data/people.yaml:1:1 Expected a list, but found a map; put “- ” before its first key, and the others two spaces further in',
    ],
  },
  {
    what: 'two directions alike',
    file: DOSSIER,
    old: 'id: homeward',
    bad: 'id: outward',
    faults: [
      'data/dossier.yaml:7:10 Another direction has the id `outward`; give this one its own',
    ],
  },
  {
    what: 'a change on a day that does not exist',
    file: DOSSIER,
    old: 'summary: Where',
    bad: 'changes: [{day: 2024-02-30, text: First}]\nsummary: Where',
    faults: [
      'data/dossier.yaml:3:17 A day is written as YYYY-MM-DD and must exist; this is “2024-02-30”',
    ],
  },
  {
    what: 'a source that cannot be read, without complaint of what quotes it',
    file: GAZETTE,
    old: 'titleBasis: stated',
    bad: 'titleBasis: [stated',
    faults: [
      'data/sources/gazette.md:5:1 This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; close what was opened above, or line this up with its neighbours',
    ],
  },
  {
    what: 'a list for a map',
    file: VISIT,
    old: 'office: First mate}',
    bad: 'office: [mate]}',
    faults: [
      'data/visits/2031-03-hollow.yaml:27:39 Expected a text, or texts by language such as {en: …, ru: …}, but found a list',
    ],
  },
  {
    what: 'a list for says',
    file: VISIT,
    old: 'says: {kind: official}',
    bad: 'says: [official]',
    faults: [
      'data/visits/2031-03-hollow.yaml:3:7 `official` agrees with no claim: excerpt `2031-03-hollow.v2` says “working”; correct one of them, or add the claim this rests on',
      'data/visits/2031-03-hollow.yaml:9:11 Expected a map with when, time, where, who, what, kind, status, but found a list',
    ],
  },
  {
    what: 'a stop without excerpts',
    file: VISIT,
    old: '2031-03-hollow.v1], references: [harbour-log]}\n',
    bad: '2031-03-hollow.v1], references: [harbour-log]}\n  - id: leaving\n    place: port-hollow\n    title: Leaving\n    status: announced\n    when: 2031-03-14\n    people: []\n    excerpts: []\n',
    faults: [
      'data/visits/2031-03-hollow.yaml:51:15 A stop needs at least one excerpt: quote the source that speaks of it',
    ],
  },
  {
    what: 'a key that two maps lack',
    file: REFERENCES,
    old: '  publisher: Port Hollow\n  url: https://example.org/log\n',
    bad: '',
    faults: [
      'data/references.yaml:1:3 The key `publisher` is missing',
      'data/references.yaml:1:3 The key `url` is missing',
    ],
  },
  {
    what: 'a colon',
    file: VISIT,
    old: 'title: Arrival',
    bad: 'title: Arrival: the day',
    faults: [
      'data/visits/2031-03-hollow.yaml:22:12 This is not valid YAML: Nested mappings are not allowed in compact mappings; a text with a colon in it goes in quotes: "Arrival: the day"',
    ],
  },
  {
    what: 'a quote not closed',
    file: VISIT,
    old: 'title: Arrival',
    bad: 'title: "Arrival',
    faults: [
      'data/visits/2031-03-hollow.yaml:22:20 This is not valid YAML: Missing closing "quote; look for the quotation mark or bracket that opens and does not close',
    ],
  },
  {
    what: 'an at',
    file: VISIT,
    old: 'title: Arrival',
    bad: 'title: @home',
    faults: [
      'data/visits/2031-03-hollow.yaml:22:12 A text that begins with @ goes in quotation marks: "@home"',
    ],
  },
  {
    what: 'a list that cannot be read, without complaint of what names its records',
    file: PLACES,
    old: '- id: cape-ember',
    bad: ' - id: cape-ember',
    faults: [
      'data/places.yaml:14:2 `-` is indented by 1 space, like nothing above it; line it up with `-` in line 7, which has 0',
    ],
  },
];

test('the dossier that the mistakes are made in is sound', () => {
  expect(faultsOf(SOUND)).toEqual([]);
});

test.each(MISTAKES)('$what', ({ file, old, bad, faults }) => {
  expect(faults).not.toEqual([]);
  expect(faultsOf(withChange(SOUND, file, old, bad))).toEqual(faults);
});

test('a visit without stops', () => {
  const visit = `${SOUND[VISIT]?.split('stops:')[0]}stops: []\n`;
  expect(faultsOf({ ...SOUND, [VISIT]: visit })).toEqual([
    'data/visits/2031-03-hollow.yaml:19:8 A visit needs at least one stop',
  ]);
});

test('a missing file', () => {
  const { 'places.yaml': _, ...files } = SOUND;
  expect(faultsOf(files)).toEqual([
    'data/places.yaml:1:1 This file is missing; every dossier has one',
  ]);
});

test('a missing folder', () => {
  const { 'sources/gazette.md': _, 'sources/herald.md': __, ...files } = SOUND;
  expect(faultsOf(files)).toContain(
    'data/sources:1:1 This folder is missing; every dossier has one',
  );
});

test('a file of the wrong kind, and one whose name is no id', () => {
  const files = { ...SOUND, 'visits/notes.txt': 'x', 'sources/The Post.md': SOUND[HERALD] ?? '' };
  expect(faultsOf(files)).toEqual([
    'data/sources/The Post.md:1:1 The file’s name is its id: lower-case letters, digits and single hyphens, not “The Post”',
    'data/visits/notes.txt:1:1 Only .yaml files are read here; rename this one or move it away',
  ]);
});

test('a mistake below a YAML alias is told once, at the anchor it stands for', () => {
  const files = withChange(SOUND, VISIT, 'people: [mara-lind]', 'people: &crew [mara-lint]');
  const aliased = withChange(
    files,
    VISIT,
    '      - mara-lind\n      - {person: otto-brekke, office: First mate}\n',
    '      *crew\n',
  );
  expect(faultsOf(aliased)).toEqual([
    'data/visits/2031-03-hollow.yaml:5:16 No person has the id `mara-lint`; did you mean `mara-lind`?',
  ]);
});

test('people without an id are not taken for one another', () => {
  const bad = 'people: [{office: Cook}, {office: Mate}]';
  expect(faultsOf(withChange(SOUND, VISIT, 'people: [mara-lind]', bad))).toEqual([
    'data/visits/2031-03-hollow.yaml:5:10 The key `person` is missing',
    'data/visits/2031-03-hollow.yaml:5:26 The key `person` is missing',
  ]);
});

test('a hidden file is passed over', () => {
  expect(faultsOf({ ...SOUND, 'visits/.DS_Store': 'x' })).toEqual([]);
});

test('many mistakes are all told in one run, in the order of the files', () => {
  const changes: [string, string, string][] = [
    [
      VISIT,
      'quote: Its crew called the visit official',
      'quote: Its crew called the visit oficial',
    ],
    [VISIT, 'person: otto-brekke', 'person: otto-breke'],
    [VISIT, '    title: Arrival\n', '    titel: Arrival\n'],
    [VISIT, 'when: 2031-03-13/2031-03-14', 'when: 2031-03-13/2031-03-32'],
    [PLACES, 'precision: vicinity\n  radius: 5', 'precision: vicinity'],
    [REFERENCES, 'https://example.org/log', 'ftp://example.org/log'],
    [HERALD, 'titleBasis: inferred', 'titleBasis: guessed'],
    [DOSSIER, 'language: en\n', ''],
  ];
  const files = changes.reduce((all, [file, old, bad]) => withChange(all, file, old, bad), SOUND);
  expect(faultsOf(files)).toEqual([
    'data/dossier.yaml:1:1 The key `language` is missing',
    'data/places.yaml:17:14 A place whose precision is `vicinity` is drawn as an area and needs a `radius` in kilometres',
    'data/references.yaml:4:8 An address starts with http:// or https:// and has no spaces; this is “ftp://example.org/log”',
    'data/sources/herald.md:4:13 `guessed` is none of `stated`, `inferred`',
    'data/visits/2031-03-hollow.yaml:4:7 `2031-03-32` is impossible: March 2031 has 31 days',
    'data/visits/2031-03-hollow.yaml:8:12 This quote is not in source `gazette` word for word; the nearest passage is “Its crew called the visit official;” (data/sources/gazette.md:12): you have “oficial” where the document has “official;”',
    'data/visits/2031-03-hollow.yaml:20:5 The key `title` is missing',
    'data/visits/2031-03-hollow.yaml:22:5 The key `titel` is not known here; did you mean `title`?',
    'data/visits/2031-03-hollow.yaml:27:18 No person has the id `otto-breke`; did you mean `otto-brekke`?',
  ]);
});
