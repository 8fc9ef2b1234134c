/** What a column of any table can be, and the words by which people call it. */
import { wordsOf } from '../../domain/fold.ts';

/** `note` is what whoever made the table says; `quote` is what a document says. */
export const FIELDS = [
  'id',
  'title',
  'date',
  'until',
  'time',
  'year',
  'month',
  'day',
  'place',
  'latitude',
  'longitude',
  'position',
  'people',
  'tags',
  'source',
  'url',
  'publisher',
  'quote',
  'note',
] as const;
export type Field = (typeof FIELDS)[number];

/** Of which a table may have several columns. */
export const REPEATED: ReadonlySet<Field> = new Set(['people', 'tags', 'url', 'note']);

/** In English, Russian, Belarusian, Ukrainian, Polish, German, French, Spanish and Arabic. */
const WORDS: Readonly<Record<Field, string>> = {
  id: 'id, identifier, key, ид, ідэнтыфікатор, ідентифікатор, identyfikator, kennung, identifiant, identificador',
  title:
    'title, headline, heading, name, event, what, название, заголовок, событие, что, назва, загаловак, ' +
    'падзея, што, подія, що, tytuł, nazwa, wydarzenie, titel, überschrift, ereignis, was, bezeichnung, ' +
    'titre, intitulé, événement, nom, título, titular, evento, nombre, عنوان, العنوان, الحدث',
  date:
    'date, when, start, start date, from, begin, beginning, дата, когда, начало, дата начала, калі, ' +
    'пачатак, дата пачатку, коли, початок, data, kiedy, początek, datum, wann, beginn, von, startdatum, ' +
    'anfang, quand, début, date de début, du, fecha, cuándo, inicio, desde, fecha de inicio, تاريخ, التاريخ, متى',
  until:
    'end, end date, until, till, to, конец, окончание, дата окончания, до, канец, дата канца, кінець, ' +
    'закінчення, koniec, data końca, do, ende, bis, enddatum, fin, date de fin, au, hasta, fecha de fin, النهاية, إلى',
  time:
    'time, hour, time of day, start time, время, час, гадзіна, година, godzina, uhrzeit, zeit, heure, ' +
    'hora, وقت, الوقت, الساعة',
  year: 'year, год, рік, rok, jahr, année, an, año, سنة, السنة, عام',
  month: 'month, месяц, месяц, місяць, miesiąc, monat, mois, mes, شهر, الشهر',
  day: 'day, день, дзень, dzień, tag, jour, día, يوم, اليوم',
  place:
    'place, location, where, site, venue, city, town, место, где, город, месца, дзе, горад, місце, де, ' +
    'місто, miejsce, gdzie, miasto, miejscowość, ort, wo, stadt, schauplatz, lieu, où, ville, endroit, ' +
    'lugar, dónde, ciudad, sitio, مكان, المكان, الموقع, أين, المدينة',
  latitude:
    'latitude, lat, широта, шырата, szerokość, szerokość geograficzna, breite, breitengrad, ' +
    'geographische breite, latitud, خط العرض',
  longitude:
    'longitude, lon, long, lng, долгота, даўгата, довгота, długość, długość geograficzna, länge, ' +
    'längengrad, geographische länge, longitud, خط الطول',
  position:
    'coordinates, coords, position, lat lon, lat long, latlon, latlng, gps, geo, координаты, каардынаты, ' +
    'координати, współrzędne, koordinaten, coordonnées, coordenadas, إحداثيات, الإحداثيات',
  people:
    'people, person, persons, who, participants, guests, attendees, visitors, люди, кто, участники, ' +
    'лица, людзі, хто, удзельнікі, учасники, osoby, kto, uczestnicy, personen, wer, teilnehmer, ' +
    'teilnehmende, beteiligte, personnes, qui, personas, quién, participantes, أشخاص, الأشخاص, المشاركون',
  tags:
    'tags, tag, category, categories, type, group, keywords, topic, теги, категория, тип, группа, тэгі, ' +
    'катэгорыя, тып, група, категорія, tagi, kategoria, typ, grupa, schlagwörter, stichwörter, kategorie, ' +
    'gruppe, art, thema, étiquettes, catégorie, groupe, mots clés, etiquetas, categoría, tipo, grupo, وسوم, الفئة, النوع',
  source:
    'source, sources, document, publication, article, источник, документ, крыніца, дакумент, джерело, ' +
    'źródło, dokument, quelle, quellen, beleg, fuente, documento, مصدر, المصدر, الوثيقة',
  url:
    'url, link, links, web, website, address, source url, ссылка, адрес, спасылка, адрас, посилання, ' +
    'odnośnik, adres, weblink, adresse, lien, enlace, vínculo, dirección, رابط, الرابط',
  publisher:
    'publisher, newspaper, outlet, издание, издатель, газета, выданне, выдавец, видання, видавець, ' +
    'wydawca, gazeta, herausgeber, zeitung, verlag, éditeur, journal, editorial, periódico, الناشر, الصحيفة',
  quote:
    'quote, quotation, excerpt, verbatim, exact words, цитата, отрывок, цытата, урывак, уривок, cytat, ' +
    'zitat, wortlaut, citation, extrait, cita, extracto, اقتباس, الاقتباس',
  note:
    'text, description, note, notes, comment, comments, remark, remarks, summary, details, описание, ' +
    'текст, примечание, комментарий, апісанне, тэкст, заўвага, каментар, опис, примітка, коментар, opis, ' +
    'tekst, uwagi, komentarz, beschreibung, anmerkung, bemerkung, notiz, kommentar, texte, remarque, ' +
    'commentaire, descripción, texto, nota, comentario, observaciones, وصف, الوصف, ملاحظات, النص',
};

/** Letters that a word must have to count within a longer header. */
const LEAST_WITHIN = 4;

/** By folded words: fields, and the word as it is listed. */
const BY_WORDS: ReadonlyMap<string, readonly Field[]> = fieldsByWords();

export type NamedField = { readonly field: Field; readonly isWhole: boolean };

/** The fields that a header names, as a whole or with one of its words. */
export function fieldsNamed(header: string): NamedField[] {
  const words = wordsOf(header);
  const whole = BY_WORDS.get(words.join(' ')) ?? [];
  const within = words
    .filter((word) => word.length >= LEAST_WITHIN)
    .flatMap((word) => BY_WORDS.get(word) ?? [])
    .filter((field) => !whole.includes(field));
  return [
    ...whole.map((field) => ({ field, isWhole: true })),
    ...[...new Set(within)].map((field) => ({ field, isWhole: false })),
  ];
}

function fieldsByWords(): Map<string, Field[]> {
  const fields = new Map<string, Field[]>();
  for (const field of FIELDS) {
    for (const word of WORDS[field].split(', ')) {
      const key = wordsOf(word).join(' ');
      const known = fields.get(key) ?? [];
      if (!known.includes(field)) fields.set(key, [...known, field]);
    }
  }
  return fields;
}
