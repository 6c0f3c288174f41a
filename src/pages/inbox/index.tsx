import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { pressable } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ServiceIcon } from '../../components/basic/Icon';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { TabPage } from '../../components/page/Page';
import { ago } from '../../copy/times';
import { useEntry } from '../../hooks/useEntry';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { usePullRefresh } from '../../hooks/usePullRefresh';
import { useRead } from '../../hooks/useRead';
import { useFace } from '../../hooks/useSession';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { pageOf } from './opens';
import { useReading } from './useReading';
import './inbox.scss';

type Message = Output<'inbox.list'>['list'][number];

const REFRESH_MS = 10_000;

/** 消息: what one was told. It always works, whatever WeChat delivers. */
export default function Inbox() {
  useEntry();
  const inbox = useRead('inbox.list', {}, { every: REFRESH_MS });
  const { list, more, busy } = useMore(inbox.data, (cursor) => read('inbox.list', { cursor }));
  const fresh = useReading(inbox.data?.list);
  usePullRefresh(inbox.refresh);
  return (
    <TabPage tab="inbox" title="消息">
      <Opening reading={inbox} cards={3}>
        {() =>
          list.length === 0 ? (
            <Empty title="还没有消息" line="您的单有了进展，会在这里说一声" />
          ) : (
            <>
              <Card tone="rows">
                {list.map((message) => (
                  <MessageRow key={message.id} message={message} fresh={fresh.has(message.id)} />
                ))}
              </Card>
              {more && (
                <Button busy={busy} onPress={more}>
                  再看几条
                </Button>
              )}
            </>
          )
        }
      </Opening>
    </TabPage>
  );
}

function MessageRow({ message, fresh }: { message: Message; fresh: boolean }) {
  const face = useFace();
  const now = useNow();
  const [opened, setOpened] = useState(false);
  const isNew = fresh && !opened;
  const words = message.words ?? '有新消息';
  const open = (): void => {
    setOpened(true);
    go(pageOf(message, face));
  };
  return (
    <View
      className="message"
      {...pressable(open, {
        sum: `${isNew ? '新消息，' : ''}${words}，${message.title}，${ago(message.at, now)}`,
      })}
    >
      <View className="message-icon">
        <ServiceIcon name={message.icon} />
        {isNew && <View className="message-dot" />}
      </View>
      <View className="grow">
        <View className={isNew ? 'b' : undefined}>{words}</View>
        <View className="t-s ink2">{message.title}</View>
        <View className="t-xs ink2 num">{ago(message.at, now)}</View>
      </View>
      {isNew && <View className="message-new t-xs">新</View>}
    </View>
  );
}
