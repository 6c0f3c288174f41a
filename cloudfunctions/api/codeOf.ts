import { commonRefusals } from '@core/contract/action';
import type { RefusalCode } from '@core/contract/index';
import type { Call } from '../kit/call';
import type { Acts } from '../kit/handler';

/** A code as one of those the contract closes the action with. @throws Error when it is none: that is a bug. */
export function codeOf<A extends Acts>(call: Call, action: A, code: string): RefusalCode<A> {
  if (isCodeOf<A>(call, code)) return code;
  throw new Error(`${action} cannot be refused as ${code}`);
}

function isCodeOf<A extends Acts>(call: Call, code: string): code is RefusalCode<A> {
  const codes: readonly string[] = [...call.refusals, ...commonRefusals];
  return codes.includes(code);
}
