import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { OptionList } from '../../components/form/OptionRow';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { factsOf, secondsWords } from '../words/topic';
import type { InSheet } from './acting';

/** Into which of those that say the same; everybody who wants either counts there once. */
export function MergeSheet({ topic, put, onClose }: InSheet) {
  const { title, category, place, id, version } = topic;
  const similar = useRead('topic.similar', { title, category, place, beside: id });
  const [into, setInto] = useState<string>();
  const { send, busy } = useAct('topic.merge');
  const done = async (): Promise<void> => {
    if (into === undefined) return;
    const reply = await send({ id, version, into });
    if (!reply?.ok) return;
    put(reply.output.topic);
    onClose();
  };
  return (
    <Sheet open title="合到哪一个里" onClose={onClose}>
      <View className="stack">
        <Opening reading={similar} cards={1}>
          {({ list }) =>
            list.length === 0 ? (
              <View className="ink2">没有相近的议题。</View>
            ) : (
              <OptionList
                label="合到哪一个里"
                options={list.map((one) => ({
                  value: one.id,
                  label: one.title,
                  line: factsOf(one, secondsWords(one.seconds)),
                }))}
                value={into}
                onChange={setInto}
              />
            )
          }
        </Opening>
        <View className="t-s ink2">附议的人都带过去，一人只算一次。</View>
        <Button kind="filled" busy={busy} disabled={into === undefined} onPress={() => void done()}>
          合成一个
        </Button>
      </View>
    </Sheet>
  );
}
