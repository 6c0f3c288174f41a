import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../../components/aria';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { SubscribeAsk } from '../../components/order/SubscribeAsk';
import { Page } from '../../components/page/Page';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { go } from '../../services/go';
import { resolutionPage } from '../../services/routes';
import { keep, recall } from '../../services/storage';
import { receiptName, shareWords, standingLine, turnoutLine, windowLine, type Vote } from '../words/vote';
import { Ballot } from './Ballot';
import { CheckReceipt } from './CheckReceipt';
import { Paper } from './Paper';
import { PaperCount } from './PaperCount';
import { ReceiptCard } from './ReceiptCard';
import { ResultBars } from './ResultBars';
import '../hearings.scss';

const LOOK_MS = 20_000;

/** 一户一票: what is asked, the one ballot, the number that shows it is in, and what came of it. */
export default function VotePage() {
  const id = useParam('id');
  const reading = useRead('vote.get', { id }, { every: LOOK_MS });
  const [receipt, setReceipt] = useState(() => recall<string>(receiptName(id)));
  const put = (vote: Vote): void => reading.put({ vote });
  const cast = (vote: Vote, number: string): void => {
    keep(receiptName(id), number);
    setReceipt(number);
    put(vote);
  };
  return (
    <Page title="一户一票">
      <Opening reading={reading}>
        {({ vote }) => (
          <>
            <Face vote={vote} />
            {receipt !== undefined && <ReceiptCard receipt={receipt} />}
            {vote.mayVote && <Ballot vote={vote} onCast={cast} />}
            {vote.mayVote && (
              <Card>
                <SubscribeAsk line="要截止了，微信提醒我" kinds={['community']} />
              </Card>
            )}
            {!vote.mayVote && vote.state === 'open' && <Note>{standingLine(vote)}</Note>}
            {vote.result && <ResultBars vote={vote} />}
            <CheckReceipt vote={vote} receipt={receipt} />
            {vote.acts.includes('paper') && <Paper vote={vote} onNoted={put} />}
            {vote.acts.includes('count') && <PaperCount vote={vote} onCounted={put} />}
            {vote.hearingId !== undefined && <Resolved id={vote.hearingId} />}
          </>
        )}
      </Opening>
    </Page>
  );
}

function Face({ vote }: { vote: Vote }) {
  const now = useNow();
  return (
    <Card>
      <View className="stack">
        <View className="t-xl" {...aria('heading', { level: 1 })}>
          {vote.question}
        </View>
        <View className="b">{windowLine(vote, now)}</View>
        <View className="num">{turnoutLine(vote)}</View>
        <View className="t-s ink2">{`${vote.placeName} · 一户一票，${shareWords[vote.share]}`}</View>
      </View>
    </Card>
  );
}

function Resolved({ id }: { id: string }) {
  return (
    <Card tone="rows">
      <ListRow
        icon="clipboard-text"
        title="看决议全文"
        line="投的是什么，一字不差"
        onPress={() => go(resolutionPage(id))}
      />
    </Card>
  );
}
