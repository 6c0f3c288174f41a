import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { ReasonSheet } from '../../components/helping/ReasonSheet';
import { OrderTitle } from '../../components/order/OrderTitle';
import { SubscribeAsk } from '../../components/order/SubscribeAsk';
import { Timeline } from '../../components/order/Timeline';
import { Words } from '../../components/order/Words';
import { goBack } from '../../components/page/PageHeader';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { factsOf, servingLine, servingSteps } from '../../copy/helping';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { useOrder } from '../../hooks/useOrder';
import { useParam } from '../../hooks/useParam';
import { DoneSheet } from './DoneSheet';
import { Household } from './Household';
import { Result } from './Result';

/** 我在办的: an order in this helper's hands, from the claim to the end. */
export default function ServingPage() {
  return <Serving id={useParam('id')} />;
}

/** The page for one order. */
export function Serving({ id }: { id: string }) {
  const now = useNow();
  const shown = useOrder(id);
  const start = useAct('order.start');
  const giveBack = useAct('order.return');
  const [sheet, setSheet] = useState<'return' | 'done'>();
  const { order } = shown;
  const which = { id, version: order?.version ?? 1 };
  const may = (act: NonNullable<typeof order>['acts'][number]): boolean => order?.acts.includes(act) === true;

  const bar = may('start') ? (
    <PrimaryBar line="到门口再点，邻居会知道您来了">
      <Button
        kind="filled"
        size="main"
        busy={start.busy}
        onPress={() => void start.send(which).then(shown.settle)}
      >
        我到了，开始服务
      </Button>
    </PrimaryBar>
  ) : may('resolve') ? (
    <PrimaryBar line="说一句结果就行，不用拍照打卡">
      <Button kind="filled" size="main" onPress={() => setSheet('done')}>
        办好了
      </Button>
    </PrimaryBar>
  ) : undefined;

  return (
    <Page title="我在办的" bar={bar}>
      <Opening reading={shown}>
        {({ order: inHand }) => (
          <>
            <OrderTitle order={inHand} facts={factsOf(inHand, now)} />
            <Note>{servingLine(inHand, now)}</Note>
            <Household order={inHand} onRecorded={shown.settle} />
            <Card>
              <Words order={inHand} />
            </Card>
            <Card>
              <Timeline steps={servingSteps(inHand, now)} />
            </Card>
            <Result order={inHand} />
            {may('returnToPool') && (
              <Card tone="rows">
                <Button kind="plain" icon="arrow-u-up-left" onPress={() => setSheet('return')}>
                  退单
                </Button>
              </Card>
            )}
            {inHand.contact && <Note icon="lock-simple">门牌和电话办结就收起，查看都有记录</Note>}
            {inHand.state === 'claimed' && (
              <SubscribeAsk line="快到时间、有变化，微信提醒我" kinds={['asked']} />
            )}
          </>
        )}
      </Opening>
      <ReasonSheet
        open={sheet === 'return'}
        title="为什么退单"
        act="退单"
        line="退了会马上问下一位，不影响您"
        busy={giveBack.busy}
        onClose={() => setSheet(undefined)}
        onSend={async (reason, words) => {
          const reply = await giveBack.send({ ...which, reason, words });
          setSheet(undefined);
          if (reply?.ok) {
            toast('退好了，马上问下一位');
            goBack();
          } else if (reply) void shown.refresh();
        }}
      />
      {order && (
        <DoneSheet
          open={sheet === 'done'}
          order={order}
          onClose={() => setSheet(undefined)}
          onReply={(reply) => {
            if (shown.settle(reply)) setSheet(undefined);
          }}
        />
      )}
    </Page>
  );
}
