/** Each test begins in English, whatever language the one before has left: files share modules. */
import { beforeEach } from 'vitest';
import { speak } from '../locales/locale.ts';

beforeEach(() => void speak('en'));
