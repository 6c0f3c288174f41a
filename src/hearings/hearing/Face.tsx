import { View } from '@tarojs/components';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { calledAs } from '../../copy/states';
import { when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { DayTile } from '../components/DayTile';
import { HearingBadge } from '../components/HearingBadge';
import { formatWords, heldWords, hostWords, type View as Hearing } from '../words/hearing';

/** What it is, when, where, and who leads it. */
export function Face({ hearing }: { hearing: Hearing }) {
  const { title, state, format, words, venue, startsAt, reason, panel } = hearing;
  const host = hostWords(hearing);
  return (
    <Card className="stack">
      <View className="row row-top">
        <View className="grow t-xl">{title}</View>
        <HearingBadge state={state} />
      </View>
      <View className="row row-top">
        <DayTile at={startsAt} />
        <View className="grow">
          <View className="b num">{heldWords(hearing)}</View>
          <View className="t-s ink2">{venue}</View>
          {host !== undefined && <View className="t-s ink2">{host}</View>}
        </View>
      </View>
      <View className="t-s ink2">{[formatWords[format], ...panel].join(' · ')}</View>
      {reason !== undefined && <Note>{reason}</Note>}
      {words !== '' && <View>{words}</View>}
      {format === 'mediation' && <Note icon="lock-simple">只有双方、主持的人和记录的人看得到</Note>}
      <Accountable hearing={hearing} />
    </Card>
  );
}

/** Who owes the next step, and until when. */
function Accountable({ hearing: { accountable, state } }: { hearing: Hearing }) {
  const now = useNow();
  const waits = state !== 'scheduled' && state !== 'registrationOpen' && state !== 'inSession';
  if (!accountable || !waits) return null;
  const until = accountable.until === undefined ? '' : `，${when(accountable.until, now)}前`;
  return <View className="t-s ink2 num">{`现在由${calledAs(accountable)}负责${until}`}</View>;
}
