import { expect, it } from 'vitest';
import { writeAttribute, writeText } from './writeNew.ts';

/** An element that counts what is written to it. */
function element() {
  const attributes = new Map<string, string>();
  let [text, written] = ['', 0];
  const fake = {
    getAttribute: (name: string) => attributes.get(name) ?? null,
    setAttribute: (name: string, value: string) => {
      attributes.set(name, value);
      written += 1;
    },
    get textContent() {
      return text;
    },
    set textContent(value: string) {
      text = value;
      written += 1;
    },
  };
  // Nothing else of an element is used.
  return { fake: fake as unknown as Element, written: () => written };
}

it('writes an attribute that is new or another one', () => {
  const { fake, written } = element();
  for (const value of ['a', 'a', 'b']) writeAttribute(fake, 'data-x', value);
  expect([fake.getAttribute('data-x'), written()]).toEqual(['b', 2]);
});

it('writes text that is another one', () => {
  const { fake, written } = element();
  for (const text of ['', 'a', 'a', 'b']) writeText(fake, text);
  expect([fake.textContent, written()]).toEqual(['b', 2]);
});
