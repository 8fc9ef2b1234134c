/** One stop of a visit, with what its documents say of it. */
import { between, chance, pick, type Random } from './chance.ts';
import { dayAfter, dayIn } from './days.ts';
import { type Draft, write } from './documents.ts';
import type { Excerpt, Note, Person, Place, Stop, When } from './model.ts';
import { nameIn } from './places.ts';
import { titleOf } from './titles.ts';
import { ACTIVITIES, type Activity, announcement, remark, report } from './words.ts';

/** What is settled before the stop is told of. */
export type Plan = {
  readonly id: string;
  readonly place: Place;
  /** The city that the place is or lies in, which is what documents name. */
  readonly city: Place;
  /** ISO 8601 day. */
  readonly day: string;
  /** Nothing else is known to have happened on that day. */
  readonly isFirstOfDay: boolean;
  readonly people: readonly [Person, ...Person[]];
  readonly drafts: readonly [Draft, ...Draft[]];
  /** Id of the reference that a date can be checked against. */
  readonly diary: string;
};

/** What makes a stop less than plain. At most one of these doubts is had of a stop. */
type Doubt = 'none' | 'undated' | 'checked' | 'disputed' | 'announced';

/** Shares of the stops. A disputed date needs a second document. */
const SHARES = { undated: 0.08, checked: 0.1, disputed: 0.15, announced: 0.04 } as const;
const TAGS = ['press', 'delegation', 'private'];
const REASONING = 'The document has no day; the day fits the stops before and after it.';
const CHECKED = 'The document has the day, and the diary of the office has the same.';
const DISPUTE =
  'The two documents differ by a day. The day of the longer report is shown, since its author was there.';

/** The stop. Writes what is said of it into the documents. */
export function stopOf(random: Random, plan: Plan): Stop {
  const activity = pick(random, ACTIVITIES);
  const doubt = doubtOf(random, plan);
  const time =
    doubt === 'none' && plan.isFirstOfDay && chance(random, 0.2)
      ? `${between(random, 9, 18)}:${pick(random, ['15', '30', '45'])}`.padStart(5, '0')
      : undefined;
  const excerpts = excerptsOf(random, plan, { activity, doubt, time });
  return {
    id: plan.id,
    place: plan.place.id,
    ...(chance(random, 0.05) ? { placeInferred: true } : {}),
    title: titleOf(activity, nameIn('en', plan.city.names)),
    status: doubt === 'announced' ? 'announced' : 'happened',
    ...(chance(random, 0.1) ? { tags: [pick(random, TAGS)] } : {}),
    when: whenOf(random, plan, doubt, time),
    people: plan.people.map(({ id }) => id),
    excerpts,
    ...(doubt === 'checked'
      ? { claims: [{ reference: plan.diary, field: 'when', value: plan.day }] }
      : {}),
    ...notesOf(doubt),
  };
}

function doubtOf(random: Random, { drafts }: Plan): Doubt {
  const drawn = random();
  const { undated, checked, disputed, announced } = SHARES;
  if (drawn < undated) return 'undated';
  if (drawn < undated + checked) return 'checked';
  if (drawn < undated + checked + announced) return 'announced';
  return drafts.length > 1 && chance(random, disputed) ? 'disputed' : 'none';
}

function whenOf(random: Random, { day, diary }: Plan, doubt: Doubt, time?: string): When {
  if (doubt === 'undated') {
    return { edtf: `${day}${pick(random, ['~', '?'])}`, basis: 'inferred', reasoning: REASONING };
  }
  if (doubt === 'checked') {
    return { edtf: day, basis: 'checked', reasoning: CHECKED, references: [diary] };
  }
  return { edtf: day, ...(time === undefined ? {} : { time }), basis: 'stated' };
}

function notesOf(doubt: Doubt): { notes?: readonly Note[] } {
  if (doubt !== 'disputed') return {};
  return {
    notes: [{ kind: 'conflict', field: 'when', text: DISPUTE, excerpts: ['e1', 'e2'] }],
  };
}

type Telling = {
  readonly activity: Activity;
  readonly doubt: Doubt;
  readonly time: string | undefined;
};

/** First what the report says; then, in a dispute always, the other document; then words spoken. */
function excerptsOf(random: Random, plan: Plan, telling: Telling): Excerpt[] {
  const [main, second] = plan.drafts;
  const { doubt, time } = telling;
  const first = told(plan, main, telling, plan.day);
  const timed = time === undefined ? first : { ...first, says: { ...first.says, time } };
  const isSpoken = doubt !== 'announced' && chance(random, 0.4);
  const words = isSpoken ? [spoken(plan, main)] : [];
  write(
    random,
    main,
    [first, ...words].map(({ quote }) => quote),
  );
  const other =
    second !== undefined && (doubt === 'disputed' || chance(random, 0.6))
      ? [told(plan, second, telling, dayAfter(plan.day, doubt === 'disputed' ? 1 : 0))]
      : [];
  if (second !== undefined && other.length > 0) {
    write(
      random,
      second,
      other.map(({ quote }) => quote),
    );
  }
  return [timed, ...other, ...words];
}

/** What a document says was done, or is to be done, on a day. */
function told(plan: Plan, draft: Draft, { activity, doubt }: Telling, day: string): Excerpt {
  const { language } = draft;
  const who = nameIn(language, plan.people[0].names);
  const where = nameIn(language, plan.city.names);
  const words = dayIn(language, day);
  const isDated = doubt !== 'undated';
  const quote =
    doubt === 'announced'
      ? announcement(language, words, who, where)
      : report(language, { who, where, activity, ...(isDated ? { day: words } : {}) });
  return {
    source: draft.id,
    quote,
    support: isDated ? [words, where] : [where],
    says: {
      ...(isDated ? { when: day } : {}),
      where: plan.place.id,
      who: plan.people.map(({ id }) => id),
    },
  };
}

function spoken(plan: Plan, draft: Draft): Excerpt {
  const { language } = draft;
  const who = nameIn(language, plan.people[0].names);
  const quote = remark(language, who, nameIn(language, plan.city.names));
  return { source: draft.id, quote, support: [who], says: { who: [plan.people[0].id] } };
}
