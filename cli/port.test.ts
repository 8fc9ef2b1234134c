import { expect, test } from 'vitest';
import { UsageError } from './errors.ts';
import { portOptions } from './port.ts';

test('without --port any free one will do, with it only that one', () => {
  expect(portOptions(undefined)).toEqual({ port: 4173, anyPort: true });
  expect(portOptions('8080')).toEqual({ port: 8080, anyPort: false });
  expect(portOptions('65535')).toEqual({ port: 65_535, anyPort: false });
});

test.each(['abc', '99999', '65536', '-1', '', '80.5', '1e3', ' 80'])('"%s" is no port', (text) => {
  expect(() => portOptions(text)).toThrow(
    new UsageError(`--port takes a number from 0 to 65535, not "${text}".`),
  );
});
