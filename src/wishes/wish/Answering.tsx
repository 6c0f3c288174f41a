import { AccountableCard } from '../../components/order/AccountableCard';
import { Note } from '../../components/basic/Note';
import { when } from '../../copy/times';
import { useElder } from '../../hooks/useElder';
import { useNow } from '../../hooks/useNow';
import type { View } from '../words';

/** Who answers for it by name, until when, and what happens then. */
export function Answering({ wish }: { wish: View }) {
  const now = useNow();
  const elder = useElder();
  const { accountable, due } = wish;
  const next = due && sentences[due.step];
  const line = due && next ? said(due, next, now) : undefined;
  const until = accountable?.until;
  return (
    <>
      {accountable && until !== undefined && (
        <AccountableCard accountable={{ ...accountable, until }} {...(line === undefined ? {} : { line })} />
      )}
      {line !== undefined && !elder && <Note icon="clock">{line}</Note>}
    </>
  );
}

/** Until when, and what happens then; some things simply come. */
function said({ at, step }: NonNullable<View['due']>, next: string, now: number): string {
  return step === 'close' ? `到 ${when(at, now)}，${next}` : `${when(at, now)} 前，${next}`;
}

/** What comes when nobody acts until then. */
const sentences: Record<NonNullable<View['due']>['step'], string> = {
  verify: '社区会核实；没核实就往上交',
  publish: '社区不上墙，也会自动上墙',
  offerUnits: '没人认，就去问单位',
  handUp: '还没人认，社区书记亲自定',
  decide: '书记给您一个答复；没答复就往上交',
  contact: '认的人会联系；没联系就重新等人认',
  warn: '还没办好，会提醒认的人',
  release: '还没办好，就重新等人认',
  call: '没点收到，社区会打电话来问',
  ring: '社区打电话来问；没打就往上交',
  mend: '社区会把这件事说清楚；没说就往上交',
  close: '这个心愿就结束了，谢谢大家',
};
