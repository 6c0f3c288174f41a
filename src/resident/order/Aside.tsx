import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Card } from '../../components/basic/Card';
import { useElder } from '../../hooks/useElder';
import { useNow } from '../../hooks/useNow';
import { answerLine, answerWords, officeOf, suspensionWords } from './words';

type Order = Output<'order.get'>['order'];

/** Who higher up answers until when, or has promised; an elder reads that in the card of who answers. */
export function EscalationCard({ order: { escalation } }: { order: Order }) {
  const now = useNow();
  const elder = useElder();
  if (!escalation || (elder && !escalation.answer)) return null;
  return (
    <Card tone="marked">
      <View className="b">{answerWords(escalation, now)}</View>
      <View className="ink2">{answerLine(escalation)}</View>
    </Card>
  );
}

/** 挂起: why, until which day, by whom. */
export function SuspensionCard({ order: { suspension } }: { order: Order }) {
  const now = useNow();
  if (!suspension) return null;
  const { by, words } = suspension;
  return (
    <Card>
      <View className="b">先放一放</View>
      <View>{suspensionWords(suspension, now)}。</View>
      {(words !== '' || by) && (
        <View className="ink2">
          {by && `${officeOf(by)}放的`}
          {by && words !== '' && '：'}
          {words !== '' && `「${words}」`}
        </View>
      )}
    </Card>
  );
}

/** Nobody came, or it was not done after all: what both sides say. */
export function SaidCard({ order: { noShow, reopened, state } }: { order: Order }) {
  const isOver = state === 'closed';
  if (isOver || (!noShow && !reopened)) return null;
  return (
    <Card>
      <View className="stack">
        {reopened && (
          <View>
            <View className="b">重新办，因为</View>
            <View>「{reopened.words}」</View>
          </View>
        )}
        {noShow && (
          <View>
            <View className="b">上次没等到{noShow.absentee?.name ?? '人'}</View>
            {noShow.words !== '' && <View>「{noShow.words}」</View>}
            <View className="ink2">
              {noShow.reply
                ? `${noShow.absentee?.name ?? '那位邻居'}说：「${noShow.reply.words}」`
                : '已经请他说说情况。'}
            </View>
          </View>
        )}
      </View>
    </Card>
  );
}
