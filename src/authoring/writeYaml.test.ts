import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../testing/imports/anyText.ts';
import { newLog } from './spot.ts';
import { yamlOf } from './writeYaml.ts';
import { parseYaml } from './yaml/parse.ts';

/** Texts with controls, lone halves of pairs and line ends of every kind, too. */
const text = fc.oneof(
  anyText,
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(anyText, { maxLength: 4 }).map((texts) => ` ${texts.join('\r\n')} `),
  fc.constantFrom('\ud800', '\0', '---', '...', '%YAML', '\n', '', '12:30', 'on', '0o7', '.inf'),
);
const value = fc.array(
  fc.record(
    {
      id: text,
      names: fc.record({ en: text, no: text }),
      when: fc.record({ edtf: text, references: fc.array(text, { maxLength: 3 }) }),
      excerpts: fc.array(fc.record({ quote: text, draft: fc.boolean() }), { maxLength: 2 }),
      position: fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 2 },
);

test('what is written is read as the same value', () => {
  fc.assert(
    fc.property(value, (written) => {
      const log = newLog();
      const yaml = yamlOf(written, 'schema/places.schema.json');
      const read = parseYaml(log, 'a.yaml', yaml)?.value;
      expect(log).toEqual(newLog());
      expect(JSON.stringify(read)).toBe(JSON.stringify(written));
      expect(yaml).not.toMatch(/\r|^---/m);
    }),
    { numRuns: 300 },
  );
});
