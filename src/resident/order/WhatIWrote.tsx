import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Card, Section } from '../../components/basic/Card';
import { Words } from '../../components/order/Words';

/** What was asked for, and the address only the one who comes will see. */
export function WhatIWrote({ order }: { order: Output<'order.get'>['order'] }) {
  const { contact, proxy } = order;
  return (
    <>
      <Section title="写的是" />
      <Card>
        <Words order={order} />
        {contact && (
          <View className="order-contact t-s ink2">
            <View>{contact.address}</View>
            <View>{[contact.name, contact.phone].filter(Boolean).join(' ')}，只给接单的人看</View>
            {contact.note !== '' && <View>{contact.note}</View>}
          </View>
        )}
        {proxy && <View className="order-contact t-s ink2">由{proxy.by.name}替您点的</View>}
      </Card>
    </>
  );
}
