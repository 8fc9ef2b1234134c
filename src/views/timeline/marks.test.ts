import { expect, it } from 'vitest';
import { hideMark, type MarkElement, placeMark, showPlace } from './marks.ts';

/** The element of a stop, which tells what is written to it. */
function element() {
  const written: string[] = [];
  const attributes = new Set<string>();
  const noting = (name: string, target: object): object =>
    new Proxy(target, {
      set: (on, key, value) => {
        written.push(`${name}${String(key)}: ${value}`);
        return Reflect.set(on, key, value);
      },
    });
  const style = noting('', {
    setProperty: (key: string, value: string) => written.push(`${key}: ${value}`),
  });
  const button = noting('', { style, querySelector: () => null });
  const root = {
    style,
    dataset: {},
    toggleAttribute: (name: string, isOn: boolean) => attributes[isOn ? 'add' : 'delete'](name),
  };
  // Nothing else of them is used.
  const mark = { root, button, counted: button } as unknown as MarkElement;
  return { mark, attributes, written: () => written.splice(0) };
}

const PLACE = { from: 10, to: 30, count: undefined, label: 'A stop', isBroken: false };
const AT = { nameAt: undefined };
const HERE = { mark: 5, name: 0 };

it('writes of a mark what it does not say yet, and all after it was hidden', () => {
  const { mark, written } = element();
  const all = ['hidden: false', 'translate: 5.00px 0', 'ariaLabel: A stop', '--span: 20.0px'];
  showPlace(mark, { ...PLACE, ...AT }, HERE);
  expect(written()).toEqual(all);
  showPlace(mark, { ...PLACE, ...AT }, HERE);
  expect(written()).toEqual([]);
  showPlace(mark, { ...PLACE, ...AT, to: 31 }, HERE);
  expect(written()).toEqual(['--span: 21.0px']);
  hideMark(mark);
  expect(written()).toEqual(['hidden: true']);
  showPlace(mark, { ...PLACE, ...AT }, HERE);
  expect(written()).toEqual(all);
});

it('says of which mark the days are no longer than its disc', () => {
  const { mark, attributes } = element();
  placeMark(mark, { from: 100, to: 120 });
  expect([...attributes]).toEqual(['data-brief']);
  placeMark(mark, { from: 100, to: 120.5 });
  expect([...attributes]).toEqual([]);
});
