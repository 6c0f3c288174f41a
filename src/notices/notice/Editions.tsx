import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { Blocks } from '../../components/blocks/Blocks';

/** The words that stood there before, edition by edition. */
export function Editions({ id }: { id: string }) {
  const now = useNow();
  const [open, setOpen] = useState(false);
  const reading = useRead('notice.history', { id }, { when: open });
  return (
    <>
      <Button size="small" icon="clock" onPress={() => setOpen(true)}>
        看改以前怎么写的
      </Button>
      <Sheet open={open} title="每一版" onClose={() => setOpen(false)}>
        <Opening reading={reading} cards={1}>
          {({ list }) => (
            <View className="stack">
              {list.map((one) => (
                <View key={one.id} className="stack rule">
                  <View className="b">{`第 ${one.edition} 版 · ${when(one.at, now)}`}</View>
                  {one.why !== undefined && <View className="ink2">{one.why}</View>}
                  <View className="t-l">{one.title}</View>
                  <Blocks blocks={one.blocks} />
                </View>
              ))}
            </View>
          )}
        </Opening>
      </Sheet>
    </>
  );
}
