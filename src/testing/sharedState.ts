/** What test files share besides modules: they run one after another in a worker, and each finds what the one before has left. */
import { vi } from 'vitest';

/** Objects whose own properties tests replace, by their names. */
const OBJECTS: Readonly<Record<string, object>> = {
  globalThis,
  console,
  process,
  performance,
  Date,
  Math,
  URL,
};

/**
 * What is not looked at: it changes by itself, libraries set it when they are loaded, or reading it says something on
 * the console.
 */
const LEFT_ALONE = [
  /^process\.(?:exitCode|_\w+|cwd|chdir)$/,
  /^globalThis\.(?:Symbol\(.*|__\w+|localStorage|sessionStorage|nanostoresGlobal|ANNOTORIOUS_\w+)$/,
];

/** All of it by name: the environment, which has the time zone, the folder, the clock, and what globals are. */
export function sharedState(): ReadonlyMap<string, unknown> {
  const state = new Map<string, unknown>([
    ['the current folder', process.cwd()],
    ['the arguments', process.argv.join(' ')],
    ['a clock of vitest', vi.isFakeTimers()],
    ['process.stdout.write', process.stdout.write],
    ['process.stderr.write', process.stderr.write],
  ]);
  for (const [key, value] of Object.entries(process.env)) state.set(`process.env.${key}`, value);
  for (const [name, object] of Object.entries(OBJECTS)) {
    for (const key of Reflect.ownKeys(object)) {
      const path = `${name}.${String(key)}`;
      if (LEFT_ALONE.some((pattern) => pattern.test(path))) continue;
      const value: unknown = Reflect.get(object, key);
      if (name === 'globalThis' || typeof value === 'function') state.set(path, value);
    }
  }
  return state;
}

/** The names of what is another than before, is new, or is gone. */
export function changedSince(before: ReadonlyMap<string, unknown>): string[] {
  const after = sharedState();
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => !Object.is(before.get(name), after.get(name)),
  );
}
