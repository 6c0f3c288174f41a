import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '../../components/basic/Card';
import { Photos } from '../../components/order/Photos';
import { confirmationWords } from '../../copy/states';
import { whyReturned } from './facts';

type Order = Pick<
  Output<'order.get'>['order'],
  'result' | 'rejection' | 'rating' | 'confirmation' | 'dispute' | 'returned'
>;

/** What came of an order: what was said, what was told, and what the resident answered. */
export function Ending({ order }: { order: Order }) {
  const { result, rejection, rating, confirmation, dispute, returned } = order;
  if (!result && !rejection && !rating && !dispute && !returned) return null;
  return (
    <Card>
      <View className="stack">
        {returned && <Said title={`${returned.by.name}退回来了`} words={whyReturned(returned)} />}
        {result && (
          <Said title="办的结果" words={result.words}>
            <Photos photos={result.photos} />
          </Said>
        )}
        {rejection && <Said title="告诉居民的原因" words={rejection.reason} />}
        {rejection && rejection.goTo !== '' && <Said title="去处" words={rejection.goTo} />}
        {dispute && <Said title="居民说没办好" words={dispute.words} />}
        {confirmation && <Said title="居民" words={confirmationWords[confirmation]} />}
        {rating && (
          <Said
            title={`评价 ${rating.stars} 星`}
            words={[rating.tags.join('、'), rating.words].filter(Boolean).join('。')}
          />
        )}
      </View>
    </Card>
  );
}

function Said({ title, words, children }: { title: string; words: string; children?: ReactNode }) {
  return (
    <View>
      <View className="t-s ink2">{title}</View>
      {words !== '' && <View>{words}</View>}
      {children}
    </View>
  );
}
