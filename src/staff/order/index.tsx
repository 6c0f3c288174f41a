import { useState } from 'react';
import { Card } from '../../components/basic/Card';
import { HelperCard, Household } from '../../components/desk/Household';
import { ReasonForm } from '../../components/desk/ReasonForm';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { AccountableCard } from '../../components/order/AccountableCard';
import { OrderTitle } from '../../components/order/OrderTitle';
import { Timeline } from '../../components/order/Timeline';
import { WindowLegend } from '../../components/order/Windows';
import { Words } from '../../components/order/Words';
import { Page } from '../../components/page/Page';
import { deskFacts } from '../../copy/desk';
import { trailWords } from '../../copy/trail';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { useOrder } from '../../hooks/useOrder';
import { useParam } from '../../hooks/useParam';
import { Asked } from './Asked';
import { AssignSheet } from './AssignSheet';
import { DeskBar, hasActs, type DeskSheet } from './DeskBar';
import { Ending } from './Ending';

const isSheet = (name: string): name is DeskSheet => name === 'assign' || name === 'explain';

/** Everything the desk may know of one order, and what it can do with it. */
export default function DeskOrderPage() {
  const sheet = useParam('sheet');
  return <DeskOrder id={useParam('id')} {...(isSheet(sheet) ? { open: sheet } : {})} />;
}

/** The page for one order. */
export function DeskOrder({ id, open }: { id: string; open?: DeskSheet }) {
  const now = useNow();
  const shown = useOrder(id);
  const assign = useAct('order.assign');
  const explain = useAct('order.explain');
  const [sheet, setSheet] = useState<DeskSheet | undefined>(open);
  const { order } = shown;
  const which = { id, version: order?.version ?? 1 };

  const send = async (to: string): Promise<void> => {
    if (!shown.settle(await assign.send({ ...which, to }))) return;
    setSheet(undefined);
    toast('派出去了，等他回话');
  };

  return (
    <Page
      title="这一单"

      bar={order && hasActs(order) ? <DeskBar order={order} onSheet={setSheet} /> : undefined}
    >
      <Opening reading={shown} cards={3}>
        {({ order: read }) => (
          <>
            <OrderTitle order={read} facts={deskFacts(read, now)} />
            {read.accountable && <AccountableCard accountable={read.accountable} />}
            <Household order={read} />
            {read.helper && <HelperCard helper={read.helper} />}
            <Card>
              <Words order={read} />
            </Card>
            <Ending order={read} />
            <Card>
              <Timeline steps={trailWords(read.trail, now)}>{read.wave && <WindowLegend />}</Timeline>
            </Card>
            <Asked orderId={id} />
          </>
        )}
      </Opening>
      <AssignSheet
        open={sheet === 'assign'}
        orderId={id}
        busy={assign.busy}
        onClose={() => setSheet(undefined)}
        onAssign={(to) => void send(to)}
      />
      <ReasonForm
        open={sheet === 'explain'}
        title="说明原因，结案"
        act="说明并结案"
        line="居民会收到您的话，这一单结案，结果写「说明了原因」"
        draft={`explain:${id}`}
        goToRequired={false}
        busy={explain.busy}
        onClose={() => setSheet(undefined)}
        onSend={async (told) => {
          const done = shown.settle(await explain.send({ ...which, ...told }));
          if (done) {
            setSheet(undefined);
            toast('说明了，居民会收到');
          }
          return done;
        }}
      />
    </Page>
  );
}
