import { expect, test } from 'vitest';
import { aptCommand, GMT, GSHHG, MARBLE } from './debian.ts';

test('names the packages that are missing, once each', () => {
  expect(aptCommand([GMT, GSHHG, MARBLE, MARBLE], (file) => file === GMT.file)).toBe(
    'apt-get install --no-install-recommends gmt-gshhg-full marble-qt-data',
  );
});

test('asks for nothing when all is there', () => {
  expect(aptCommand([GMT, GSHHG], () => true)).toBeUndefined();
});
