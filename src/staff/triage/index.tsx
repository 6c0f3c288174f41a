import type { Output } from '@core/contract';
import { useState } from 'react';
import { Card, Section } from '../../components/basic/Card';
import { DeskCard } from '../../components/desk/DeskCard';
import { Household } from '../../components/desk/Household';
import { ReasonForm } from '../../components/desk/ReasonForm';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { AccountableCard } from '../../components/order/AccountableCard';
import { OrderTitle } from '../../components/order/OrderTitle';
import { Words } from '../../components/order/Words';
import { goBack } from '../../components/page/PageHeader';
import { Page } from '../../components/page/Page';
import { deskFacts } from '../../copy/desk';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { useOrder } from '../../hooks/useOrder';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { goInstead } from '../../services/go';
import { deskOrderPage } from '../../services/routes';
import { MergeSheet } from './MergeSheet';
import { Seats } from './Seats';
import { TriageBar, type TriageSheet } from './TriageBar';

type Order = Output<'order.get'>['order'];
type Reply = { ok: true; output: { order: Order } } | { ok: false } | undefined;

const isSheet = (name: string): name is TriageSheet => name === 'reject' || name === 'merge';

/** A new order before anybody is asked: read it, then publish, send back, or put it together with another. */
export default function TriagePage() {
  const sheet = useParam('sheet');
  return <Triage id={useParam('id')} {...(isSheet(sheet) ? { open: sheet } : {})} />;
}

/** The page for one order. */
export function Triage({ id, open }: { id: string; open?: TriageSheet }) {
  const now = useNow();
  const shown = useOrder(id);
  const similar = useRead('desk.similar', { id });
  const publish = useAct('order.publish');
  const reject = useAct('order.reject');
  const merge = useAct('order.merge');
  const [sheet, setSheet] = useState<TriageSheet | undefined>(open);
  const [seats, setSeats] = useState(1);
  const { order } = shown;
  const which = { id, version: order?.version ?? 1 };
  const alike = similar.data?.list ?? [];

  const after = (reply: Reply, said: string): boolean => {
    if (!shown.settle(reply)) return false;
    setSheet(undefined);
    toast(said);
    goBack();
    return true;
  };
  const waits = order?.state === 'submitted';

  return (
    <Page
      title="看新点单"

      bar={
        order && waits ? (
          <TriageBar
            acts={order.acts}
            similar={alike.length > 0}
            busy={publish.busy}
            onPublish={() =>
              void publish
                .send(seats > 1 ? { ...which, seats } : which)
                .then((reply) => after(reply, '下单了，正在问邻居'))
            }
            onSheet={setSheet}
          />
        ) : undefined
      }
    >
      <Opening reading={shown}>
        {({ order: read }) => (
          <>
            <OrderTitle order={read} facts={deskFacts(read, now)} />
            {!waits && (
              <Empty
                title="这一单已经看过了"
                line="有人下了单，或者居民撤回了"
                act={{ label: '看看现在怎样', onPress: () => goInstead(deskOrderPage(id)) }}
              />
            )}
            {read.accountable && <AccountableCard accountable={read.accountable} />}
            <Household order={read} />
            <Card>
              <Words order={read} />
            </Card>
            {waits && read.acts.includes('publish') && <Seats value={seats} onChange={setSeats} />}
            {alike.length > 0 && <Section title="相似的单" side={`${alike.length} 单，同楼栋同服务`} />}
            {alike.map((card) => (
              <DeskCard key={card.id} card={card} acts={false} />
            ))}
          </>
        )}
      </Opening>
      <ReasonForm
        open={sheet === 'reject'}
        title="退回这一单"
        act="退回，告诉居民"
        line="居民会收到原因和去处，这一单结案，结果写「没有受理」"
        draft={`reject:${id}`}
        goToRequired
        busy={reject.busy}
        onClose={() => setSheet(undefined)}
        onSend={async (told) =>
          after(await reject.send({ ...which, ...told }), '退回了，居民会收到原因和去处')
        }
      />
      <MergeSheet
        open={sheet === 'merge'}
        similar={alike}
        busy={merge.busy}
        onClose={() => setSheet(undefined)}
        onMerge={(into) =>
          void merge.send({ ...which, into }).then((reply) => after(reply, '合到一起了，居民会收到消息'))
        }
      />
    </Page>
  );
}
