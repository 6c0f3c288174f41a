import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useAct } from '../../hooks/useAct';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { CallSheet } from './CallSheet';
import { triedWords, type CallTask } from './words';

/** Whom one is about to ring, with what was opened of him. */
interface Rung {
  task: CallTask;
  person: Output<'call.ring'>;
}

/** 打个电话: whom WeChat cannot reach and who has to know. */
export default function Calls() {
  const reading = useRead('call.list', {});
  const { list, more, busy } = useMore(reading.data, (cursor) => read('call.list', { cursor }));
  const ring = useAct('call.ring');
  const [rung, setRung] = useState<Rung>();
  const open = async (task: CallTask): Promise<void> => {
    const reply = await ring.send({ id: task.id });
    if (reply?.ok) setRung({ task, person: reply.output });
    // Somebody else has told him by now, or he has read it himself.
    else void reading.refresh();
  };
  return (
    <Page title="打个电话">
      <Opening reading={reading}>
        {() => (
          <>
            <Note>这几位微信提醒不到，要紧的事请打电话说一声。号码点开才看得到，他自己查得到谁看过。</Note>
            <Section title="要打的" side={`${list.length} 位，先打等得久的`} />
            {list.length === 0 && (
              <Empty title="现在没有要打的" line="微信提醒不到、又非知道不可的，会到这里来" />
            )}
            {list.map((task) => (
              <TaskCard key={task.id} task={task} busy={ring.busy} onRing={() => void open(task)} />
            ))}
            {more && (
              <Button onPress={more} busy={busy}>
                再看一些
              </Button>
            )}
          </>
        )}
      </Opening>
      {rung && (
        <CallSheet
          key={rung.task.id}
          {...rung}
          onClose={() => setRung(undefined)}
          onDone={() => {
            setRung(undefined);
            void reading.refresh();
          }}
        />
      )}
    </Page>
  );
}

interface TaskCardProps {
  task: CallTask;
  busy: boolean;
  onRing: () => void;
}

function TaskCard({ task, busy, onRing }: TaskCardProps) {
  const now = useNow();
  return (
    <Card>
      <View className="stack">
        <View className="row">
          <View className="b grow">{task.name}</View>
          <View className="t-s amber">微信提醒不到</View>
        </View>
        <View>{task.words}</View>
        <View className="t-s ink2">{`${task.title} · ${triedWords(task, now)}`}</View>
        <Button
          icon="phone"
          busy={busy}
          label={`打给他，${task.name}：${task.words}，${task.title}`}
          onPress={onRing}
        >
          打给他
        </Button>
      </View>
    </Card>
  );
}
