import { View } from '@tarojs/components';
import { useState } from 'react';
import { Blocks } from '../../components/blocks/Blocks';
import { Button } from '../../components/basic/Button';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { when } from '../../copy/times';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';

/** The words that stood there before, edition by edition, and how many households agreed to each. */
export function Editions({ id }: { id: string }) {
  const now = useNow();
  const [open, setOpen] = useState(false);
  const reading = useRead('covenant.history', { id }, { when: open });
  const { list, more, busy } = useMore(reading.data, (cursor) => read('covenant.history', { id, cursor }));
  return (
    <>
      <Button size="small" icon="clock" onPress={() => setOpen(true)}>
        看以前的版本
      </Button>
      <Sheet open={open} title="每一版" onClose={() => setOpen(false)}>
        <Opening reading={reading} cards={1}>
          {() => (
            <View className="stack">
              {list.map((one) => (
                <View key={one.id} className="stack rule">
                  <View className="b num">
                    {`第 ${one.edition} 版 · ${when(one.at, now)} · ${one.agreed} 户同意`}
                  </View>
                  {one.why !== undefined && <View className="ink2">{one.why}</View>}
                  <View className="t-l">{one.title}</View>
                  <Blocks blocks={one.blocks} />
                </View>
              ))}
              {more && (
                <Button size="small" onPress={more} busy={busy}>
                  再往前看
                </Button>
              )}
            </View>
          )}
        </Opening>
      </Sheet>
    </>
  );
}
