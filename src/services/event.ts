import type { Action, Answer, Input } from '@core/contract';

/** What travels to the `api` function. */
export interface CloudEvent<A extends Action> {
  action: A;
  input: Input<A>;
  /** Idempotency key; acts carry one. */
  key?: string;
}

/** Carries an event to the cloud and brings its answer. Throws when it did not get through. */
export type Transport = <A extends Action>(event: CloudEvent<A>) => Promise<Answer<A>>;

/** Whether what came back is an answer of ours, and not some proxy's page. Its parts were parsed by the cloud. */
export function isAnswer<A extends Action>(value: unknown): value is Answer<A> {
  return typeof value === 'object' && value !== null && 'ok' in value && 'now' in value;
}
