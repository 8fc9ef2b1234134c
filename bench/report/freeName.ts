/** `day`, or with a number from 2 behind it, as the first of these that no file of a folder bears yet. */
export function freeName(day: string, files: readonly string[]): string {
  const taken = new Set(files.map((file) => file.replace(/\.[^.]*$/, '')));
  let name = day;
  for (let number = 2; taken.has(name); number += 1) name = `${day}-${number}`;
  return name;
}
