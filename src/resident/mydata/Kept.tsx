import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Sheet } from '../../components/feedback/Sheet';
import { kept } from './words';

/** What we keep about a person, for how long and why. */
export function Kept() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Card tone="rows">
        <ListRow
          icon="lock-simple"
          title="我们存着您的什么"
          line="加密存放，只用来办您点的事"
          onPress={() => setOpen(true)}
        />
      </Card>
      <Sheet open={open} title="存什么，存多久" onClose={() => setOpen(false)}>
        <View className="stack">
          {kept.map(({ title, line }) => (
            <View key={title}>
              <View className="b">{title}</View>
              <View className="t-s ink2">{line}</View>
            </View>
          ))}
        </View>
      </Sheet>
    </>
  );
}
