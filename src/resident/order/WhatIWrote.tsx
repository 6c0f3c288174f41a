import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Card, Section } from '../../components/basic/Card';
import { Words } from '../../components/order/Words';
import { isSnap } from './words';

type Order = Output<'order.get'>['order'];

/** What was asked for, and the address only the one who comes will see; of a snap, the place and who saw the same. */
export function WhatIWrote({ order }: { order: Order }) {
  const { contact, proxy } = order;
  return (
    <>
      <Section title={isSnap(order) ? '拍的是' : '写的是'} />
      <Card>
        <Words order={order} />
        {isSnap(order) ? (
          <Seen order={order} />
        ) : (
          contact && (
            <View className="order-contact t-s ink2">
              <View>{contact.address}</View>
              <View>{[contact.name, contact.phone].filter(Boolean).join(' ')}，只给接单的人看</View>
              {contact.note !== '' && <View>{contact.note}</View>}
            </View>
          )
        )}
        {proxy && <View className="order-contact t-s ink2">由{proxy.by.name}替您点的</View>}
      </Card>
    </>
  );
}

/** Where it was seen, and by how many; by whom is nobody's business. */
function Seen({ order: { placeName, seconds = 0, seconded, contact } }: { order: Order }) {
  return (
    <View className="order-contact t-s ink2">
      {placeName !== undefined && <View>在{placeName}</View>}
      <View>{seconds === 0 ? '还没有别人说遇到' : `${seconds} 位邻居也遇到了`}</View>
      {seconded === true && <View>您说过也遇到了，有结果会告诉您</View>}
      {contact && <View>谁拍的，只给去看的人和社区看</View>}
    </View>
  );
}
