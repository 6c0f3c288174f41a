import { View } from '@tarojs/components';
import { Card } from '../../components/basic/Card';

/** The number that shows a ballot is in; large, to be copied onto paper. */
export function ReceiptCard({ receipt }: { receipt: string }) {
  return (
    <Card label={`回执号码 ${receipt}`}>
      <View className="stack center">
        <View className="ink2">您家的回执，存在这部手机里</View>
        <View className="vote-receipt num">{receipt}</View>
        <View className="t-s ink2">
          数完以后，凭它能查到这一票算进去了。它看不出投了什么，给人看也不要紧。
        </View>
      </View>
    </Card>
  );
}
