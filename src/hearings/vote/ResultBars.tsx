import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Card, Section } from '../../components/basic/Card';
import { outcomeLine, partLine, type Vote } from '../words/vote';

/** What was counted: a length for each choice, and beside it the number and its share. */
export function ResultBars({ vote }: { vote: Vote }) {
  const { options, result } = vote;
  if (!result) return null;
  const { counts, ballots, papers, spoilt, receipts } = result;
  return (
    <>
      <Section title="结果" />
      <Card label={`结果：${outcomeLine(vote)}`}>
        <View className="stack">
          <View className="t-l">{outcomeLine(vote)}</View>
          {counts === undefined && (
            <View className="ink2">投的不到 5 户，分开说就猜得出是谁，所以只说总数。</View>
          )}
          {counts?.map((count, at) => (
            <View key={options[at]}>
              <View className="row">
                <View className="grow">{options[at]}</View>
                <View className="num">{partLine(count, ballots)}</View>
              </View>
              <View className="vote-bar" {...aria(undefined, { hidden: true })}>
                <View
                  className="vote-bar-part"
                  style={{ width: `${ballots === 0 ? 0 : (count * 100) / ballots}%` }}
                />
              </View>
            </View>
          ))}
          <View className="t-s ink2 num">
            {`${ballots} 户投了：手机 ${receipts} 户，有 ${receipts} 个回执；纸票 ${papers} 张，其中废票 ${spoilt} 张`}
          </View>
        </View>
      </Card>
    </>
  );
}
