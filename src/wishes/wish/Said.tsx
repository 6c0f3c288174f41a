import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '../../components/basic/Card';
import { Photos } from '../../components/order/Photos';
import { calledAs } from '../../copy/states';
import type { View as Wish } from '../words';

/** What was said along the way: why not, what was brought, what was wrong, thanks. */
export function Said({ wish }: { wish: Wish }) {
  const { declined, delivery, dispute, decision, released, thanks, story } = wish;
  return (
    <>
      {declined && (
        <Words title="为什么没上墙" words={declined.reason}>
          {declined.goTo !== '' && <View>可以去：{declined.goTo}</View>}
        </Words>
      )}
      {released && released.words !== '' && wish.pledges.length === 0 && (
        <Words title="上一位退回时说" words={released.words} />
      )}
      {delivery && (
        <Words title="送到时说" words={delivery.words}>
          <Photos photos={delivery.photos} />
        </Words>
      )}
      {dispute && wish.state === 'disputed' && <Words title="本人说没办好" words={dispute.words} />}
      {decision && (
        <Words title={decision.by ? `${calledAs(decision.by)}说` : '社区说'} words={decision.words} />
      )}
      {thanks && (
        <Words title="谢谢" words={thanks.words}>
          {story && (
            <View className="t-s ink2">
              {story.given ? '本人同意讲给大家听，随时可以收回' : '只给帮忙的人看'}
            </View>
          )}
        </Words>
      )}
    </>
  );
}

function Words({ title, words, children }: { title: string; words: string; children?: ReactNode }) {
  return (
    <Card className="stack">
      <View className="t-s ink2">{title}</View>
      <View>{words}</View>
      {children}
    </Card>
  );
}
