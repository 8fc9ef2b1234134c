import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { isoFromDay } from '../domain/date.ts';
import { dataset, place, stop, visit, when } from '../testing/aurelia.ts';
import { catalogOf, committedCatalog, sure } from '../testing/catalog.ts';
import { forHostileTexts, takenOf } from '../testing/taken.ts';
import { iCalendar } from './iCalendar.ts';
import { inOnePiece } from './pieces.ts';

function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent');
  return { calendar, events: events.map((event) => new ICAL.Event(event)) };
}

/** As the format has it: line feeds, and of control characters none but the tabulator. */
function asText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what the format lacks
  return text.replace(/\r\n?/g, '\n').replace(/[\x00-\x08\x0B-\x1F\x7F]/g, ' ');
}

function onlyEvent(...[first, last, parts]: Parameters<typeof when>) {
  const day = when(first, last, parts);
  const visits = [visit('a', { when: day, stops: [stop('a.b', { when: day })] })];
  return sure(read(inOnePiece(iCalendar(takenOf(catalogOf(dataset({ visits })))))).events[0]);
}

test('an event for each stop, from its first possible day to its last', () => {
  const catalog = committedCatalog();
  const { calendar, events } = read(inOnePiece(iCalendar(takenOf(catalog))));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(events).toHaveLength(catalog.stops.length);
  catalog.stops.forEach(({ when: { start, end, edtf } }, index) => {
    const event = sure(events[index]);
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe(isoFromDay(start.earliest));
    expect(event.endDate.toString()).toBe(isoFromDay(end.latest + 1));
    expect(event.component.getFirstPropertyValue('x-dateline-edtf')).toBe(edtf);
  });
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
});

test('a month that is not a stay says so where a calendar shows it, and is tentative', () => {
  const event = onlyEvent('2021-05-01', '2021-05-31', { edtf: '2021-05', interval: false });
  expect(event.summary).toBe('Stop a.b – May 2021 (one day of 2021-05-01 to 2021-05-31)');
  expect(event.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
});

test.each([
  [{}, 'CONFIRMED'],
  [{ basis: 'checked' }, 'CONFIRMED'],
  [{ basis: 'inferred' }, 'TENTATIVE'],
  [{ uncertain: true }, 'TENTATIVE'],
] as const)('a day known with %j is %s', (parts, status) => {
  const event = onlyEvent('2021-05-03', '2021-05-03', parts);
  expect(event.summary).toBe('Stop a.b');
  expect(event.component.getFirstPropertyValue('status')).toBe(status);
});

test('what was only announced is tentative', () => {
  const visits = [visit('a', { stops: [stop('a.b', { status: 'announced' })] })];
  const [event] = read(inOnePiece(iCalendar(takenOf(catalogOf(dataset({ visits })))))).events;
  expect(event?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
});

test('a place known roughly has no position, which would be taken for exact', () => {
  const places = [
    place('port-merle'),
    place('cape-vesper', { precision: 'region', radius: 40 }),
    place('merle-jetty'),
  ];
  const stops = ['port-merle', 'cape-vesper'].map((id) => stop(`a.${id}`, { place: id }));
  const [first, ...rest] = stops;
  const data = dataset({ places, visits: [visit('a', { stops: [sure(first), ...rest] })] });
  const [exact, rough] = read(inOnePiece(iCalendar(takenOf(catalogOf(data))))).events;
  expect(exact?.component.hasProperty('geo')).toBe(true);
  expect(rough?.component.hasProperty('geo')).toBe(false);
  expect(rough?.description).toContain('region 40');
});

test('hostile texts come back, in lines of 75 octets that cut no character', () => {
  forHostileTexts((text, taken) => {
    const file = inOnePiece(iCalendar(taken));
    const [event] = read(file).events;
    expect(event?.location).toBe(asText(text));
    expect(event?.summary).toContain(asText(text));
    expect(event?.description).toContain(`“${asText(text)}”`);
    const bytes = new TextEncoder();
    expect(file.endsWith('\r\n')).toBe(true);
    for (const line of file.split('\r\n')) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(bytes.encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/\p{Surrogate}/u);
    }
  });
});
