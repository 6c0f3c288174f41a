import { commonRefusals } from '@core/contract/action';
import { contract, type RefusalCode } from '@core/contract/index';
import type { Acts } from '../kit/handler';

/** A code as one of those the contract closes the action with. @throws Error when it is none: that is a bug. */
export function codeOf<A extends Acts>(action: A, code: string): RefusalCode<A> {
  if (isCodeOf(action, code)) return code;
  throw new Error(`${action} cannot be refused as ${code}`);
}

function isCodeOf<A extends Acts>(action: A, code: string): code is RefusalCode<A> {
  const codes: readonly string[] = [...contract[action].refusals, ...commonRefusals];
  return codes.includes(code);
}
