import { useState } from 'react';
import { Card } from '../../components/basic/Card';
import { HelperCard, Household } from '../../components/desk/Household';
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
import { goInstead } from '../../services/go';
import { triagePage } from '../../services/routes';
import { Asked } from './Asked';
import { DeskBar } from './DeskBar';
import { DeskSheets } from './DeskSheets';
import { Ending } from './Ending';
import { MoreSheet } from './MoreSheet';
import { NextAsked } from './NextAsked';
import { footOf, isMove, movesOf, type Move } from './moves';
import { Overlays } from './Overlays';
import { Parties } from './Parties';
import { whichOf } from './sheet';
import { SlipCard } from './SlipCard';

/** Everything the desk may know of one order, and what it can do with it. */
export default function DeskOrderPage() {
  const sheet = useParam('sheet');
  return <DeskOrder id={useParam('id')} {...(isMove(sheet) ? { open: sheet } : {})} />;
}

/** The page for one order. */
export function DeskOrder({ id, open }: { id: string; open?: Move }) {
  const now = useNow();
  const shown = useOrder(id);
  const resume = useAct('order.resume');
  const [sheet, setSheet] = useState<Move | 'more' | undefined>(open);
  const { order, settle } = shown;
  const moves = order ? movesOf(order) : [];
  const onClose = (): void => setSheet(undefined);

  const choose = (move: Move): void => {
    onClose();
    if (move === 'publish') {
      goInstead(triagePage(id));
      return;
    }
    if (move !== 'resume') {
      setSheet(move);
      return;
    }
    if (order) void resume.send(whichOf(order)).then((reply) => settle(reply) && toast('接着办了'));
  };

  return (
    <Page
      title="这一单"
      bar={
        moves.length > 0 ? (
          <DeskBar moves={moves} busy={resume.busy} onMove={choose} onMore={() => setSheet('more')} />
        ) : undefined
      }
    >
      <Opening reading={shown} cards={3}>
        {({ order: read }) => (
          <>
            <OrderTitle order={read} facts={deskFacts(read, now)} />
            {read.accountable && <AccountableCard accountable={read.accountable} />}
            <Overlays order={read} />
            <SlipCard order={read} />
            <Household order={read} />
            {read.helper && <HelperCard helper={read.helper} />}
            <Parties order={read} settle={settle} />
            <Card>
              <Words order={read} />
            </Card>
            <Ending order={read} />
            <Card>
              <Timeline steps={trailWords(read.trail, now)}>{read.wave && <WindowLegend />}</Timeline>
            </Card>
            <Asked orderId={id} />
            <NextAsked order={read} settle={settle} />
          </>
        )}
      </Opening>
      <MoreSheet open={sheet === 'more'} moves={footOf(moves).more} onMove={choose} onClose={onClose} />
      {order && (
        <DeskSheets
          {...{ order, settle, onClose }}
          sheet={sheet === 'more' ? undefined : sheet}
          onSheet={setSheet}
        />
      )}
    </Page>
  );
}
