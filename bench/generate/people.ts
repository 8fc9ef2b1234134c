/** People who travel. Their names are common ones, put together by chance. */
import type { Person } from './model.ts';
import { slug } from './places.ts';

const FIRST = [
  ['Clara', 'Клара'],
  ['Anton', 'Антон'],
  ['Ines', 'Инес'],
  ['Viktor', 'Виктор'],
  ['Elena', 'Елена'],
  ['Martin', 'Мартин'],
  ['Nadia', 'Надя'],
  ['Robert', 'Роберт'],
] as const;

const LAST = [
  ['Adler', 'Адлер'],
  ['Moreno', 'Морено'],
  ['Lindt', 'Линдт'],
  ['Okafor', 'Окафор'],
  ['Varga', 'Варга'],
] as const;

const OFFICES = ['Foreign minister', 'Minister of culture', 'Ambassador', 'Member of parliament'];

/** At most forty. */
export function peopleOf(count: number): Person[] {
  const all = LAST.flatMap((last, i) => FIRST.map((first, j) => person(first, last, i + j)));
  return all.slice(0, count);
}

type Spelt = readonly [latin: string, cyrillic: string];

function person([first, firstRu]: Spelt, [last, lastRu]: Spelt, turn: number): Person {
  const names = { en: `${first} ${last}`, ru: `${firstRu} ${lastRu}` };
  return {
    id: slug(names.en),
    names,
    office: OFFICES[turn % OFFICES.length] ?? '',
    spellings: [names.en, names.ru],
  };
}
