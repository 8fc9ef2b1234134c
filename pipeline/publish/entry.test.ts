import { expect, test } from 'vitest';
import { codeOf, fileOf } from './entry.ts';

const manifest = {
  'index.html': { file: 'assets/index-1.js', css: ['assets/index-2.css'], imports: ['_words.js'] },
  '_words.js': { file: 'assets/words-3.js' },
  'src/later.ts': { file: 'assets/later-4.js', imports: ['_words.js', '_more.js'] },
  '_more.js': { file: 'assets/more-5.js', imports: ['src/later.ts'] },
};
test('what comes later is asked for without what is there', () => {
  expect(codeOf({ manifest }, ['src/later.ts'])).toEqual(['assets/later-4.js', 'assets/more-5.js']);
});

test('the file of one module is known, if it has one', () => {
  expect(fileOf({ manifest }, 'src/later.ts')).toBe('assets/later-4.js');
  expect(fileOf({ manifest }, 'src/other.ts')).toBeUndefined();
});
