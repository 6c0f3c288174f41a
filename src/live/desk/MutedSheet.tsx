import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';

/** Who is muted, to be heard again. */
export function MutedSheet({ show, onClose }: { show: string; onClose: () => void }) {
  const reading = useRead('comment.muted', { show });
  const { send, busy } = useAct('comment.unmute');
  const unmute = async (number: number): Promise<void> => {
    await send({ show, number });
    await reading.refresh();
  };
  return (
    <Sheet open title="谁被禁言了" onClose={onClose}>
      <Opening reading={reading} cards={1}>
        {({ list }) =>
          list.length === 0 ? (
            <Empty title="没有人被禁言" />
          ) : (
            <View className="stack">
              {list.map(({ number, name }) => (
                <View key={number} className="row">
                  <View className="grow">{name}</View>
                  <Button
                    size="small"
                    busy={busy}
                    label={`让${name}再说话`}
                    onPress={() => void unmute(number)}
                  >
                    解开
                  </Button>
                </View>
              ))}
            </View>
          )
        }
      </Opening>
    </Sheet>
  );
}
