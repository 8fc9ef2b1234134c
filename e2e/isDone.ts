/** Whether something ends within a limit of milliseconds. Fails as it fails. */
export async function isDone(work: Promise<unknown>, limit: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const later = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limit);
  });
  const isDone = await Promise.race([work.then(() => true), later]);
  clearTimeout(timer);
  return isDone;
}
