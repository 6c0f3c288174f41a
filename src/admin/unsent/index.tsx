import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { WidePage } from '../../components/page/WidePage';
import { clock, when } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { pauseWords, whyWords, type Unsent } from './words';

/** 没送出去的消息: what WeChat did not take; everybody finds it in his inbox all the same. */
export default function UnsentMessages() {
  const [changes, setChanges] = useState(0);
  return (
    <WidePage
      title="没送出去的消息"
      list={
        <>
          <Note>消息里他们都看得到，只是微信没有提醒到。先把原因弄好，再送一次。</Note>
          <List key={changes} onSent={() => setChanges(changes + 1)} />
        </>
      }
    />
  );
}

function List({ onSent }: { onSent: () => void }) {
  const now = useNow();
  const reading = useRead('unsent.list', {});
  const { list, more, busy } = useMore(reading.data, (cursor) => read('unsent.list', { cursor }));
  return (
    <Opening reading={reading}>
      {({ pause }) => (
        <>
          {pause && (
            <Card tone="urgent">
              <View className="b">微信现在一条都不收</View>
              <View>{`${pauseWords(pause.code)}，从 ${when(pause.since, now)} 起`}</View>
              <View className="t-s ink2">{`${clock(pause.until)} 再试，一条都不会丢`}</View>
            </Card>
          )}
          {list.length === 0 && <Empty title="都送出去了" line="微信不收、试了几次也没成的，会到这里来" />}
          {list.length > 0 && <SendAll list={list} onSent={onSent} />}
          {list.map((message) => (
            <Card key={message.id}>
              <View className="b">{`${message.name}：${message.words}`}</View>
              <View className="t-s ink2">{`${message.title} · ${when(message.at, now)}`}</View>
              <View className="t-s amber">{whyWords(message)}</View>
            </Card>
          ))}
          {more && (
            <Button onPress={more} busy={busy}>
              再看一些
            </Button>
          )}
        </>
      )}
    </Opening>
  );
}

/** An act takes at most so many. */
const MOST = 20;

function SendAll({ list, onSent }: { list: readonly Unsent[]; onSent: () => void }) {
  const again = useAct('unsent.again');
  const some = list.slice(0, MOST);
  const send = async (): Promise<void> => {
    const reply = await again.send({ ids: some.map(({ id }) => id) });
    if (!reply?.ok) return;
    toast(`${reply.output.count} 条再送一次`);
    onSent();
  };
  return (
    <Button kind="filled" busy={again.busy} onPress={() => void send()}>
      {`这 ${some.length} 条再送一次`}
    </Button>
  );
}
