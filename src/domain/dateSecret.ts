/** Dates as people write them in the languages of a dossier, for taking them out of a text. */
import { SPOKEN } from './monthNames.ts';
import { escaped, type Secret, whole } from './redaction.ts';

/** Names of months or weekdays, as parts of a pattern. */
type Names = {
  /** They are nothing else, wherever they stand. */
  readonly sure: readonly string[];
  /** Also names of people or other words: dates only beside a day, a year or a word of time. */
  readonly unsure: readonly string[];
  /** Abbreviations: dates only beside a day or a year. */
  readonly short: readonly string[];
};

const DAY = '(?:0?[1-9]|[12]\\p{Nd}|3[01])';
/** A day in Hebrew letters. */
const LETTER_DAY = '[א-ת]{1,2}(?:[״"][א-ת]|[׳\'])';
const DAYS = '\\p{Nd}{1,2}(?:\\s?[–-]\\s?\\p{Nd}{1,2})?';
const ORDINAL = '\\p{Nd}{1,2}(?:st|nd|rd|th|er|ère|re|º|ª|-?(?:го|га|е|м|му|ае|ым|я|х|ы|ых))';
const ORDINAL_WORD =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|' +
  '(?:ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th|' +
  '(?:twen|thir)tieth';
/** Also "1980s", "1980er", "1980-е". */
const YEAR =
  "(?:1\\p{Nd}{3}|20\\p{Nd}{2}|[٠-٩]{4}|[۰-۹]{4}|[०-९]{4})(?:[’']?s|ern?|-?(?:е|х|й|м|го|я|га|ы|ых))?";
/** Between a day and its month: "25 de julio", "24th of May", "2 d’abril". */
const OF = "\\.?,?\\s+(?:(?:of|de|del|di|do|da)\\s+|d['’]\\s?)?";
/** Before a month that could be somebody: "in May", "im Mai", "w maju". */
const TIMES =
  'in|since|until|till|during|early|late|mid|last|next|this|every|im|ab|bis|seit|Anfang|Mitte|Ende|' +
  'en|fin|début|dès|desde|hasta|w|we|v|ve|u|у|ў|ва|в|во';
/** The same, though somebody may follow as well: "of May", but "of May Smith". */
const PERHAPS = 'by|of|from|before|after|vom|zum|au|de|a|od|do|z|с|со|з|до|да|к|по';

const NUMBERS: Secret = [
  whole(YEAR),
  whole(ORDINAL),
  whole(`${DAY}\\.(?:0?[1-9]|1[0-2])(?:\\.\\p{Nd}{2,4})?`),
  whole(`\\p{Nd}{1,2}([/-])\\p{Nd}{1,2}\\1\\p{Nd}{2,4}`),
  whole('\\p{Nd}{4}([./-])\\p{Nd}{1,2}(?:\\1\\p{Nd}{1,2})?'),
  whole(`${DAY}[. ]\\s?(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2}|X)[. ]\\s?\\p{Nd}{4}`),
  // A day with a full stop, where German has an article before it.
  /(?<=(?:^|[^\p{L}])(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|[Dd]er|[Dd]en|[Dd]em|[Ss]eit)\s)(?:[12]?\p{Nd}|3[01])\.(?!\p{Nd})/gu,
  // Years before the first, or with less than four digits.
  whole(
    '\\p{Nd}{1,4}\\s?(?:BCE?|CE|AD|B\\.C\\.|A\\.D\\.|до\\s+н\\.\\s?э|да\\s+н\\.\\s?э|н\\.\\s?э|[vn]\\.\\s?Chr)',
  ),
  whole('(?:AD|A\\.D\\.)\\s?\\p{Nd}{1,4}'),
  whole(
    '(?:year|Jahre?s?|année|an|año|anno|ano|roku?|години?|рок[уі]|году?|годзе|года)\\s+\\p{Nd}{1,4}',
    'i',
  ),
  // Decades and centuries.
  whole("['’]?\\p{Nd}0(?:s|ern?)|['’]\\p{Nd}{2}"),
  whole('the\\s+(?:(?:early|mid|late)[- ])?(?:twen|thir|for|fif|six|seven|eigh|nine)ties', 'i'),
  whole('(?:años|années|anni|anos|lata|latach|Jahre)\\s+\\p{Nd}{2}', 'i'),
  whole(
    '[IVX]+\\s+(?:century|век\\p{L}*|стагоддз\\p{L}*|siècle|siglo|Jahrhundert\\p{L}*|wieku?|secolo)',
  ),
  // A year of an era, such as Meiji 12.
  /\p{Script=Han}{2}\s?(?:\p{Nd}{1,2}|[元一二三四五六七八九十廿卅]{1,3})年/gu,
  // Arabic writes years in words.
  /(?<!\p{L})(?:سنة|عام)\s+(?:\p{Nd}{1,4}|\p{L}+(?:\s+و\p{L}+)*)/gu,
  // Chinese, Japanese and Korean write no space around a date.
  /(?:(?:\p{Nd}{1,4}|[〇零一二三四五六七八九十百千]{1,8})\s?[年月日년월일]\s?){1,3}(?<!\s)/gu,
];

/** Of the languages that the browser knows too little about, or whose names change at their ends. */
const SLAVIC: Omit<Names, 'short'> = {
  sure: [
    '[Яя]нвар\\p{L}*|[Фф]еврал\\p{L}*|[Мм]арт|март[аеу]|[Аа]прел\\p{L}*|[Мм]а[йяею]|[Ии]юн[ьяею]',
    '[Ии]юл[ьяею]|[Аа]вгуст|август\\p{L}*|[Сс]ентябр\\p{L}*|[Оо]ктябр\\p{L}*|[Нн]оябр\\p{L}*|[Дд]екабр\\p{L}*',
    '[Сс]тудзен\\p{L}*|[Лл]ют(?:ы|ага|ым)|[Сс]акавік\\p{L}*|[Кк]расавік\\p{L}*|[Мм]аі|[Тт]рав(?:ень|н[яі])',
    '[Чч]эрвен\\p{L}*|[Лл]іпен\\p{L}*|[Жж]ні(?:вень|ўн\\p{L}*)|[Вв]ерас(?:ень|н\\p{L}*)|[Кк]астрычнік\\p{L}*',
    '[Лл]істапад\\p{L}*|[Сс]нежан\\p{L}*|[Сс]нежн\\p{L}*',
    '[Пп]онедельник\\p{L}*|[Вв]торник\\p{L}*|[Чч]етверг\\p{L}*|[Пп]ятниц\\p{L}*|[Сс]уббот\\p{L}*|[Вв]оскресень\\p{L}*',
    '[Пп]анядзел\\p{L}*|[Аа]ўтор(?:ак|к\\p{L}*)|[Сс]ерад[уы]|[Чч]ацв(?:ер|ярг\\p{L}*)|[Пп]ятніц\\p{L}*|[Сс]убот[ауы]|[Нн]ядзел[яюі]',
  ],
  unsure: ['Март[аеу]', 'Август[аеу]', '[Сс]ред[ау]'],
};

/** Hebrew writes "in", "the", "from" and "and" together with the month. */
const PREFIX = '[בהמלו]?';

/** Long enough to be nobody's name, but for these. */
const LEAST_SURE = 6;
const PEOPLE = ['August', 'Augusto', 'Septimus'];

const known = new Map<string, Secret>();

/** Dates in the languages of the page and in others; kept, as `Intl` is slow. */
export function datesSecret(others: Iterable<string> = []): Secret {
  const languages = [...new Set([...SPOKEN, ...others])].sort();
  const key = languages.join();
  const secret = known.get(key) ?? [...NUMBERS, ...named(languages)];
  known.set(key, secret);
  return secret;
}

/** Languages of which the browser has no names of months, so that these stay in the text. */
export function unknownLanguages(languages: Iterable<string>): string[] {
  return [...new Set(languages)].filter(
    (language) =>
      language !== 'be' && Intl.DateTimeFormat.supportedLocalesOf(language).length === 0,
  );
}

function named(languages: readonly string[]): Secret {
  const { sure, unsure, short } = namesIn(languages);
  const certain = sure.join('|');
  const spoken = `${PREFIX}(?:${[...sure, ...unsure].join('|')})`;
  const all = `${PREFIX}(?:${[...sure, ...unsure, ...short].join('|')})`;
  const day = `(?:(?:${DAYS}|${ORDINAL}|${ORDINAL_WORD}|${LETTER_DAY})${OF}|(?:${DAYS})\\.)`;
  const year = `(?:\\s+(?:de\\s+|del\\s+)?|\\.\\s*|,\\s+)${YEAR}`;
  const rest = `\\.?(?:\\s+(?:${ORDINAL}|${DAYS}(?!\\p{Nd}))(?:,?\\s+${YEAR})?|${year})`;
  return [
    whole(`(?:${day})?${PREFIX}(?:${certain})\\.?(?:\\s+(?:${ORDINAL}|${DAYS}(?!\\p{Nd})))?`),
    whole(`${day}(?:${all})\\.?(?:${year})?`),
    whole(`(?:${all})${rest}`),
    after(TIMES, `(?:${spoken})(?![\\p{L}\\p{N}])`),
    after(PERHAPS, `(?:${spoken})(?![\\p{L}\\p{N}]|\\s+\\p{Lu}\\p{Ll})`),
  ];
}

/** What follows one of some words, which may begin a sentence. */
function after(words: string, pattern: string): RegExp {
  const each = words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
  return new RegExp(`(?<=(?<!\\p{L})(?:${each.join('|')})[\\s-])${pattern}`, 'gu');
}

/** What `Intl` calls months and weekdays, alone and within a date; in capitals, too. */
function namesIn(languages: readonly string[]): Names {
  const sure = new Set(SLAVIC.sure);
  const unsure = new Set(SLAVIC.unsure);
  const short = new Set<string>();
  const add = (name: string, isLong: boolean) => {
    const isSure = isLong && name.length >= LEAST_SURE && !PEOPLE.includes(name);
    const isWord = isLong && name.length > 3 && /^\p{Ll}/u.test(name);
    const written = [name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)];
    const [first, ...capitals] = new Set(written.map(escaped));
    const others = isLong ? unsure : short;
    if (first) (isSure || isWord ? sure : others).add(first);
    for (const each of capitals) (isSure ? sure : others).add(each);
    // Languages with cases: "lipcu" beside "lipiec" and "lipca".
    if (isLong && name.length > 4 && isWord) unsure.add(`${escaped(name.slice(0, -1))}\\p{L}{1,2}`);
  };
  for (const language of Intl.DateTimeFormat.supportedLocalesOf([...languages])) {
    for (const { name, isLong } of partsIn(language)) add(name, isLong);
  }
  const longestFirst = (names: Set<string>) => [...names].sort((a, b) => b.length - a.length);
  return { sure: longestFirst(sure), unsure: longestFirst(unsure), short: longestFirst(short) };
}

const FORMS: readonly Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap(
  (month) => [{ month }, { month, day: 'numeric' }, { month, year: 'numeric' }],
);

/** Other calendars in which documents of a language have their dates. */
const CALENDARS: Readonly<Record<string, readonly string[]>> = {
  ar: ['islamic-civil'],
  fa: ['islamic-civil', 'persian'],
  ur: ['islamic-civil'],
  he: ['hebrew'],
  yi: ['hebrew'],
};
/** Days between two that lie in neighbouring months of any calendar, over more than a year. */
const STEP = 29;

type Name = { readonly name: string; readonly isLong: boolean };

function monthsIn(language: string, calendar: string): Name[] {
  return FORMS.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, calendar, timeZone: 'UTC' });
    return Array.from({ length: 14 }, (_, i) => ({
      name: part(format, Date.UTC(2024, 0, 3 + i * STEP), 'month'),
      isLong: form.month === 'long',
    }));
  });
}

function partsIn(language: string): Name[] {
  const others = CALENDARS[new Intl.Locale(language).language] ?? [];
  const months = ['gregory', ...others].flatMap((calendar) => monthsIn(language, calendar));
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const weekdays = Array.from({ length: 7 }, (_, day) => ({
    name: part(format, Date.UTC(2024, 0, 1 + day), 'weekday'),
    isLong: true,
  }));
  return [...months, ...weekdays].filter(({ name }) => /^\p{L}[\p{L}\p{M}.’ -]*$/u.test(name));
}

function part(format: Intl.DateTimeFormat, day: number, type: 'month' | 'weekday'): string {
  const found = format.formatToParts(day).find((each) => each.type === type);
  return (found?.value ?? '').replace(/\.$/, '');
}
