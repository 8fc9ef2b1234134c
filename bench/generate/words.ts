/** What newspapers write of a stop, in five languages. */

/** What is done at a stop, one of `ACTIVITIES`. */
export type Activity = (typeof ACTIVITIES)[number];
export const ACTIVITIES = [
  ...(['exhibition', 'mayor', 'agreement', 'school'] as const),
  ...(['memorial', 'university', 'factory', 'conference'] as const),
];

/** What a sentence is about; names and dates are in its language. */
export type Told = {
  readonly who: string;
  readonly where: string;
  /** A day in words; without it the sentence names none. */
  readonly day?: string;
  readonly activity: Activity;
};

type Phrases = {
  readonly did: Readonly<Record<Activity, string>>;
  /** What was done and is reported. */
  readonly happened: (when: string, who: string, where: string, did: string) => string;
  readonly on: (day: string) => string;
  readonly undated: string;
  readonly announced: (day: string, who: string, where: string) => string;
  readonly remark: (who: string, where: string) => string;
  /** Sentences that nobody quotes. */
  readonly aside: readonly string[];
  readonly headline: (who: string, where: string) => string;
};

const en: Phrases = {
  did: {
    exhibition: 'opened an exhibition of photographs',
    mayor: 'met the mayor and the council',
    agreement: 'signed an agreement on drinking water',
    school: 'visited a village school',
    memorial: 'laid flowers at the memorial',
    university: 'spoke to students of the university',
    factory: 'toured a factory that makes pumps',
    conference: 'took part in a conference on trade',
  },
  happened: (when, who, where, did) => `${when} ${who} ${did} in ${where}.`,
  on: (day) => `On ${day}`,
  undated: 'That week',
  announced: (day, who, where) => `${who} is expected in ${where} on ${day}.`,
  remark: (who, where) => `“We shall come back,” said ${who} when leaving ${where}.`,
  aside: [
    'It rained from morning until noon, and the square was nearly empty.',
    'Both sides spoke of a useful exchange and gave no details.',
    'Journalists were admitted to the first ten minutes only.',
    'The programme had been changed twice on the day before.',
  ],
  headline: (who, where) => `${who} in ${where}`,
};

const de: Phrases = {
  did: {
    exhibition: 'eine Ausstellung von Fotografien eröffnet',
    mayor: 'mit der Bürgermeisterin und dem Stadtrat gesprochen',
    agreement: 'ein Abkommen über Trinkwasser unterzeichnet',
    school: 'eine Dorfschule besucht',
    memorial: 'am Denkmal Blumen niedergelegt',
    university: 'vor Studierenden der Universität gesprochen',
    factory: 'ein Werk für Pumpen besichtigt',
    conference: 'an einer Konferenz über Handel teilgenommen',
  },
  happened: (when, who, where, did) => `${when} hat ${who} in ${where} ${did}.`,
  on: (day) => `Am ${day}`,
  undated: 'In dieser Woche',
  announced: (day, who, where) => `Für den ${day} wird ${who} in ${where} erwartet.`,
  remark: (who, where) => `„Wir kommen wieder“, sagte ${who} beim Abschied aus ${where}.`,
  aside: [
    'Von der Früh bis zum Mittag regnete es, und der Platz war fast leer.',
    'Beide Seiten sprachen von einem nützlichen Austausch und nannten keine Einzelheiten.',
    'Das Programm war am Tag davor zweimal geändert worden.',
  ],
  headline: (who, where) => `${who} in ${where}`,
};

const fr: Phrases = {
  did: {
    exhibition: 'inauguré une exposition de photographies',
    mayor: 'rencontré le maire et le conseil municipal',
    agreement: 'signé un accord sur l’eau potable',
    school: 'visité une école de village',
    memorial: 'déposé des fleurs au monument',
    university: 'parlé aux étudiants de l’université',
    factory: 'visité une usine de pompes',
    conference: 'participé à une conférence sur le commerce',
  },
  happened: (when, who, where, did) => `${when}, ${who} a ${did} à ${where}.`,
  on: (day) => `Le ${day}`,
  undated: 'Cette semaine-là',
  announced: (day, who, where) => `La visite de ${who} à ${where} est prévue pour le ${day}.`,
  remark: (who, where) => `« Nous reviendrons », a dit ${who} en quittant ${where}.`,
  aside: [
    'Il a plu du matin jusqu’à midi, et la place était presque vide.',
    'Les deux parties ont parlé d’un échange utile, sans donner de détails.',
    'Le programme avait été changé deux fois la veille.',
  ],
  headline: (who, where) => `${who} à ${where}`,
};

const es: Phrases = {
  did: {
    exhibition: 'inauguró una exposición de fotografías',
    mayor: 'se reunió con el alcalde y el concejo',
    agreement: 'firmó un acuerdo sobre agua potable',
    school: 'visitó una escuela rural',
    memorial: 'depositó flores ante el monumento',
    university: 'habló a los estudiantes de la universidad',
    factory: 'recorrió una fábrica de bombas de agua',
    conference: 'participó en una conferencia sobre comercio',
  },
  happened: (when, who, where, did) => `${when}, ${who} ${did} en ${where}.`,
  on: (day) => `El ${day}`,
  undated: 'Esa semana',
  announced: (day, who, where) => `La visita de ${who} a ${where} está prevista para el ${day}.`,
  remark: (who, where) => `«Volveremos», dijo ${who} al salir de ${where}.`,
  aside: [
    'Llovió desde la mañana hasta el mediodía y la plaza estaba casi vacía.',
    'Ambas partes hablaron de un intercambio útil y no dieron detalles.',
    'El programa se había cambiado dos veces el día anterior.',
  ],
  headline: (who, where) => `${who} en ${where}`,
};

const ru: Phrases = {
  did: {
    exhibition: 'открывает выставку фотографий',
    mayor: 'встречается с мэром и депутатами',
    agreement: 'подписывает соглашение о питьевой воде',
    school: 'посещает сельскую школу',
    memorial: 'возлагает цветы к памятнику',
    university: 'выступает перед студентами университета',
    factory: 'осматривает завод, где делают насосы',
    conference: 'участвует в конференции о торговле',
  },
  happened: (when, who, where, did) => `${when} ${who} ${did}: город ${where}.`,
  on: (day) => day,
  undated: 'На этой неделе',
  announced: (day, who, where) => `На ${day} намечен приезд: ${who}, город ${where}.`,
  remark: (who, where) => `«Мы вернёмся» — так ${who} прощается с городом ${where}.`,
  aside: [
    'С утра до полудня шёл дождь, и площадь была почти пуста.',
    'Стороны говорили о полезном обмене мнениями и не сообщили подробностей.',
    'Накануне программу меняли дважды.',
  ],
  headline: (who, where) => `${who}: ${where}`,
};

const PHRASES: Readonly<Record<string, Phrases>> = { en, de, fr, es, ru };

/** The languages that documents are written in. */
export const DOCUMENT_LANGUAGES = Object.keys(PHRASES);

function phrases(language: string): Phrases {
  return PHRASES[language] ?? en;
}

/** A sentence that reports what was done. */
export function report(language: string, { who, where, day, activity }: Told): string {
  const { happened, on, undated, did } = phrases(language);
  return happened(day === undefined ? undated : on(day), who, where, did[activity]);
}

/** A sentence that says what is to come. */
export function announcement(language: string, day: string, who: string, where: string): string {
  return phrases(language).announced(day, who, where);
}

/** A sentence with what was said. */
export function remark(language: string, who: string, where: string): string {
  return phrases(language).remark(who, where);
}

/** Sentences of a document that nobody quotes. */
export function asides(language: string): readonly string[] {
  return phrases(language).aside;
}

/** A document's title. */
export function headline(language: string, who: string, where: string): string {
  return phrases(language).headline(who, where);
}
