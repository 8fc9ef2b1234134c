import type { Slicing } from '../domain/longWork.ts';
import type { Input, JobName, Output } from './protocol.ts';

/** Does a job, in slices. Rejects with the signal's reason once that has been given. */
export type Job<Name extends JobName> = (
  input: Input<Name>,
  slicing: Slicing,
) => Promise<Output<Name>>;

export type Jobs<Name extends JobName = JobName> = { readonly [Each in Name]: Job<Each> };
