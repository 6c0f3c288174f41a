import type { Action, contract, Input, Output, RefusalBody, RefusalCode } from '@core/contract';
import { setClock } from './clock';
import type { CloudEvent, Transport } from './event';
import { keyOf, settled } from './outgoing';
import { browser } from './transport.h5';
import { miniProgram } from './transport.weapp';

type Kind<A extends Action> = (typeof contract)[A]['kind'];
/** Actions that only look. */
export type Read = { [A in Action]: Kind<A> extends 'read' ? A : never }[Action];
/** Actions that change something. */
export type Act = Exclude<Action, Read>;

/** Why nothing happened: the cloud's code, or OFFLINE when the phone did not reach it. */
export type Refusal<A extends Action = Action> = Omit<RefusalBody<A>, 'code'> & {
  code: RefusalCode<A> | 'OFFLINE';
};

export type Reply<A extends Action> = { ok: true; output: Output<A> } | { ok: false; refusal: Refusal<A> };

const transport: Transport = process.env.TARO_ENV === 'weapp' ? miniProgram : browser;

async function call<A extends Action>(event: CloudEvent<A>): Promise<Reply<A>> {
  try {
    const answer = await transport(event);
    setClock(answer.now);
    return answer.ok ? { ok: true, output: answer.output } : { ok: false, refusal: answer.refusal };
  } catch {
    return { ok: false, refusal: { code: 'OFFLINE' } };
  }
}

/** Asks the cloud for something. */
export function read<A extends Read>(action: A, input: Input<A>): Promise<Reply<A>> {
  return call({ action, input });
}

/** Refusals after which it may have been done all the same: the answer was lost here, or between the cloud and its database. */
const unsure: readonly Refusal['code'][] = ['OFFLINE', 'BUSY', 'INTERNAL'];

/** Does something, once: the same act sent again carries the same key until it is known what came of it. */
export async function act<A extends Act>(action: A, input: Input<A>): Promise<Reply<A>> {
  const key = keyOf(action, input);
  const reply = await call({ action, input, key });
  if (reply.ok || !unsure.includes(reply.refusal.code)) settled(action, input);
  return reply;
}
