import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Confirm } from '../../components/feedback/Confirm';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { whichPlace } from '../../copy/welcome';
import { useAct } from '../../hooks/useAct';
import { callCommunity } from '../../services/phone';
import { setSession } from '../../services/session';
import { useWalk, type Place } from '../../hooks/useWalk';

interface ChooseHomeProps {
  onDone: () => void;
  /** Absent at the first entry: there is nothing to go back to. */
  onBack?: () => void;
}

/** Places gone through that are shown; the county is known. */
const SHOWN = 3;

/** Where one lives, level by level, down to the door. */
export function ChooseHome({ onDone, onBack }: ChooseHomeProps) {
  const { way, children, into, up } = useWalk();
  const [home, setHome] = useState<Place>();
  const choose = useAct('me.chooseHome');
  const level = children.data?.list[0]?.level ?? 'community';
  const label = children.data?.label;
  const back = onBack ?? up;
  const send = async (): Promise<void> => {
    if (!home) return;
    const reply = await choose.send({ household: home.path });
    if (!reply?.ok) return;
    setSession(reply.output);
    onDone();
  };
  return (
    <Page
      title={label === undefined ? whichPlace[level] : `住在哪个${label}`}
      {...(back ? { onBack: back } : {})}
    >
      {way.length > 0 && (
        <View className="row">
          <View className="grow ink2">
            {way
              .slice(-SHOWN)
              .map(({ name }) => name)
              .join(' · ')}
          </View>
          {up && (
            <Button kind="plain" size="small" onPress={up}>
              选错了，退一步
            </Button>
          )}
        </View>
      )}
      <Opening reading={children}>
        {({ list }) =>
          list.length === 0 ? (
            <Empty
              title="这里还没有录门牌"
              line="打社区电话，值班的人给您补上"
              act={{ label: '打社区电话', onPress: callCommunity }}
            />
          ) : (
            <Card tone="rows">
              {list.map((place) => (
                <ListRow
                  key={place.path}
                  title={place.name}
                  onPress={() => (place.leaf ? setHome(place) : into(place))}
                />
              ))}
            </Card>
          )
        }
      </Opening>
      <Confirm
        open={home !== undefined}
        title="就是这一户？"
        consequence={`${[...way, ...(home ? [home] : [])].map(({ name }) => name).join(' ')}。接单以前不给人看。`}
        act="是，就是这里"
        busy={choose.busy}
        onConfirm={() => void send()}
        onClose={() => setHome(undefined)}
      />
    </Page>
  );
}
