import { useState } from 'react';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { questionOf } from '../../components/helping/question';
import { OrderTitle } from '../../components/order/OrderTitle';
import { SubscribeAsk } from '../../components/order/SubscribeAsk';
import { Timeline } from '../../components/order/Timeline';
import { Words } from '../../components/order/Words';
import { Page } from '../../components/page/Page';
import { TalkCard } from '../../components/talk/TalkCard';
import { factsOf } from '../../copy/helping';
import { useNow } from '../../hooks/useNow';
import { useOrder } from '../../hooks/useOrder';
import { useParam } from '../../hooks/useParam';
import { goInstead } from '../../services/go';
import { noShowPage, offerPage } from '../../services/routes';
import { Bar, hasBar } from './Bar';
import { DoorCode } from './DoorCode';
import { Household } from './Household';
import { Milestones } from './Milestones';
import { sideActs } from './more';
import { Purchase } from './Purchase';
import { Result } from './Result';
import { Sheets, type SheetName } from './Sheets';
import { SideActs } from './SideActs';
import { Parties, Team } from './Together';
import { HandOverAsked, Suspended } from './Waiting';
import { servingLine, servingSteps } from './steps';

/** 我在办的: an order in this helper's hands, from the claim to the end. */
export default function ServingPage() {
  return <Serving id={useParam('id')} />;
}

/** The page for one order. */
export function Serving({ id }: { id: string }) {
  const shown = useOrder(id);
  const [sheet, setSheet] = useState<SheetName>();
  const { order, settle } = shown;
  const refresh = (): void => void shown.refresh();
  return (
    <Page
      title="我在办的"
      bar={order && hasBar(order) ? <Bar order={order} settle={settle} onSheet={setSheet} /> : undefined}
    >
      <Opening reading={shown}>
        {({ order: inHand }) => (
          <InHand order={inHand} settle={settle} refresh={refresh} onSheet={setSheet} />
        )}
      </Opening>
      {order && (
        <Sheets
          shown={sheet}
          order={order}
          settle={settle}
          refresh={refresh}
          onClose={() => setSheet(undefined)}
        />
      )}
    </Page>
  );
}

interface InHandProps {
  order: NonNullable<ReturnType<typeof useOrder>['order']>;
  settle: ReturnType<typeof useOrder>['settle'];
  refresh: () => void;
  onSheet: (sheet: SheetName) => void;
}

function InHand({ order, settle, refresh, onSheet }: InHandProps) {
  const now = useNow();
  const own = { order, settle };
  const leads = order.relations.includes('claimer');
  return (
    <>
      <OrderTitle order={order} facts={factsOf(order, now)} />
      <Asked order={order} />
      {!order.suspension && <Note>{servingLine(order, now)}</Note>}
      <Suspended {...own} />
      <HandOverAsked order={order} onTakenBack={refresh} />
      <Household order={order} onRecorded={settle} />
      {order.contact && order.doorCode !== undefined && <DoorCode code={order.doorCode} />}
      <TalkCard order={order} />
      <Card>
        <Words order={order} />
      </Card>
      <Purchase {...own} onReceipt={() => onSheet('receipt')} />
      <Milestones {...own} />
      <Parties {...own} />
      <Team order={order} />
      {leads && (
        <Card>
          <Timeline steps={servingSteps(order, now)} />
        </Card>
      )}
      <Result {...own} />
      {order.slip && leads && (
        <Note icon="clipboard-text">{`派件单 ${order.slip.number}，派给${order.slip.unit}`}</Note>
      )}
      <SideActs acts={sideActs(order)} onPress={onSheet} />
      {order.contact && <Note icon="lock-simple">门牌和电话办结就收起，查看都有记录</Note>}
      {order.state === 'claimed' && <SubscribeAsk line="快到时间、有变化，微信提醒我" kinds={['asked']} />}
    </>
  );
}

/** Something about it waits for an answer first; that has a page of its own. */
function Asked({ order }: Pick<InHandProps, 'order'>) {
  if (order.acts.includes('replyNoShow'))
    return (
      <Empty
        title="居民说没等到您"
        line="您也说说当时的情况"
        act={{ label: '说说情况', onPress: () => goInstead(noShowPage(order.id)) }}
      />
    );
  const question = questionOf(order);
  if (!question || question.kind === 'open' || question.kind === 'offer') return null;
  return (
    <Empty
      title="这一单等您回话"
      line="行不行都说一声，不影响您"
      act={{ label: '去回话', onPress: () => goInstead(offerPage(order.id)) }}
    />
  );
}
