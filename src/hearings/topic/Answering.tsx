import { Note } from '../../components/basic/Note';
import { AccountableCard } from '../../components/order/AccountableCard';
import { when } from '../../copy/times';
import { useElder } from '../../hooks/useElder';
import { useNow } from '../../hooks/useNow';
import type { View } from '../words/topic';

/** What comes when nobody acts until then. */
const sentences: Record<NonNullable<View['due']>['step'], string> = {
  screen: '社区会看；没看就往上交',
  decide: '社区定下来什么时候议；没定就往上交',
  schedule: '还没排上，社区再看一次',
};

/** Who answers for it by name, until when, and what happens then. */
export function Answering({ topic: { accountable, due } }: { topic: View }) {
  const now = useNow();
  const elder = useElder();
  const line = due && `${when(due.at, now)} 前，${sentences[due.step]}`;
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
