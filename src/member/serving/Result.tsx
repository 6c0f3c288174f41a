import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Photos } from '../../components/order/Photos';
import { ReplySheet } from './ReplySheet';
import type { SheetProps } from './sheetProps';

type Props = Pick<SheetProps, 'order' | 'settle'>;

/** What the helper said, what the neighbour answered, and one word back. Stars are left out: nobody is ranked. */
export function Result({ order, settle }: Props) {
  const [replying, setReplying] = useState(false);
  const { result, rating } = order;
  if (!result) return null;
  return (
    <Card>
      <View className="stack">
        <View>
          <View className="t-s ink2">您说的结果</View>
          <View>{result.words}</View>
        </View>
        <Photos photos={result.photos} />
        {rating && (rating.words !== '' || rating.tags.length > 0) && (
          <View>
            <View className="t-s ink2">邻居的话</View>
            <View>{[rating.tags.join('、'), rating.words].filter(Boolean).join('。')}</View>
          </View>
        )}
        {rating?.reply && (
          <View>
            <View className="t-s ink2">您回的话</View>
            <View>{rating.reply.words}</View>
          </View>
        )}
        {order.acts.includes('replyRating') && (
          <Button kind="tinted" onPress={() => setReplying(true)}>
            回一句
          </Button>
        )}
      </View>
      <ReplySheet open={replying} order={order} settle={settle} onClose={() => setReplying(false)} />
    </Card>
  );
}
