/** What the bodies of an annotation say. */
import { isRecord } from '../../authoring/spot.ts';
import type { Remark } from '../annotations/annotation.ts';
import {
  at,
  atOneOf,
  isThere,
  type JsonSpot,
  kindOf,
  listOf,
  placeOf,
  textAt,
} from '../json/jsonSpot.ts';
import { type Findings, note } from '../notes/findings.ts';
import { remarkText, tagsText } from '../notes/remarks.ts';
import { geometryAt } from '../places/geometry.ts';
import { tagOf } from '../texts/languageTag.ts';

/** Comments, each by itself, addresses, and all tags in one. */
export function bodyTexts(
  found: Findings,
  bodies: readonly JsonSpot[],
  isTagging: boolean,
): Remark[] {
  const tags: string[] = [];
  const remarks: Remark[] = [];
  const waiting = [...bodies].reverse();
  for (let body = waiting.pop(); body !== undefined; body = waiting.pop()) {
    const items = listOf(at(body, 'items'));
    if (items.length > 0) {
      // A choice, a list or a composite: all of it is kept.
      for (const item of items.reverse()) waiting.push(item);
      continue;
    }
    const purposes = listOf(at(body, 'purpose')).map(({ value }) => value);
    const isTag = purposes.length > 0 ? purposes.includes('tagging') : isTagging;
    const remark = remarkAt(found, body, isTag);
    if (remark === undefined) continue;
    if (isTag) tags.push(remark.text);
    else remarks.push(remark);
  }
  const text = tagsText(tags);
  return text === undefined ? remarks : [...remarks, { text }];
}

function remarkAt(found: Findings, body: JsonSpot, isTag: boolean): Remark | undefined {
  if (typeof body.value === 'string') return addressed(textAt(found, body), isTag);
  if (!isRecord(body.value)) {
    note(found, placeOf(body), `Expected a body, but found ${kindOf(body.value)}; it was left out`);
    return undefined;
  }
  const value = textAt(found, atOneOf(body, 'value', 'chars'));
  const source = at(body, 'source');
  const whole = isThere(source) && isRecord(source.value) ? source : body;
  const address = textAt(found, atOneOf(whole, 'source', 'id', '@id'));
  const text =
    value === undefined ? undefined : remarkText(value, textAt(found, at(body, 'format')));
  const more = [...positionWords(found, body), textAt(found, at(body, 'note'))];
  const said = [text, text === undefined || isTag ? undefined : address, ...more];
  const lines = said.filter((line) => line !== undefined);
  if (lines.length === 0) {
    if (address === undefined) note(found, placeOf(body), 'This body is empty and was left out');
    return addressed(address, isTag);
  }
  const [language, ...others] = listOf(at(body, 'language')).map((spot) => textAt(found, spot));
  return { text: lines.join('\n'), language: others.length === 0 ? tagOf(language) : undefined };
}

/** Recogito gives the position of a place as a body of its own. */
function positionWords(found: Findings, body: JsonSpot): string[] {
  if (at(body, 'type').value !== 'Feature') return [];
  const { position, words } = geometryAt(found, at(body, 'geometry'));
  if (position !== undefined) return [`Position: ${position.join(', ')}`];
  return words === undefined ? [] : [`Shape: ${words}`];
}

function addressed(address: string | undefined, isTag: boolean): Remark | undefined {
  if (address === undefined) return undefined;
  return { text: isTag ? address : `See ${address}` };
}
