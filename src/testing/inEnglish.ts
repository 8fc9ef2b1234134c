/** Each file of tests begins in English, whatever language the file before it has left: they share modules. */
import { beforeAll } from 'vitest';
import { speak } from '../locales/locale.ts';

beforeAll(() => void speak('en'));
