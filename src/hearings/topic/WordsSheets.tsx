import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { WhyNotSheet } from '../../components/feedback/WhyNotSheet';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { InSheet } from './acting';

/** It can be talked about; when, is said later. */
export function ScreenSheet({ topic, put, onClose }: InSheet) {
  const { values, change, drop } = useDraft(`topic-screen:${topic.id}`, { words: '' });
  const { send, busy, refusal } = useAct('topic.screen', { quiet: true });
  const words = values.words.trim();
  const done = async (): Promise<void> => {
    const reply = await send({ id: topic.id, version: topic.version, words });
    if (!reply?.ok) return;
    drop();
    put(reply.output.topic);
    onClose();
  };
  return (
    <Sheet open title="先说可以议" onClose={onClose}>
      <View className="stack">
        <View className="ink2">十个工作日里，再定放进哪一场。</View>
        <FormRow label="跟提的人说一句" error={refusal && refusalWords[refusal.code]}>
          <TextArea
            name="topic-screen"
            label="跟提的人说一句"
            maxLength={200}
            value={values.words}
            onChange={(next) => change({ words: next })}
          />
        </FormRow>
        <Button kind="filled" busy={busy} disabled={words === ''} onPress={() => void done()}>
          可以议
        </Button>
      </View>
    </Sheet>
  );
}

/** Why it is not talked about, and where to go with it. */
export function ReturnSheet({ topic, put, onClose }: InSheet) {
  const { send, busy, refusal } = useAct('topic.return', { quiet: true });
  const giveBack = async (words: { reason: string; goTo: string }): Promise<boolean> => {
    const reply = await send({ id: topic.id, version: topic.version, ...words });
    if (reply?.ok) put(reply.output.topic);
    return reply?.ok === true;
  };
  return (
    <WhyNotSheet
      draft={`topic-return:${topic.id}`}
      title="不收这个议题？"
      help="提的人和附议的人都看得到"
      act="告诉提的人"
      most={200}
      {...{ busy, refusal, onClose }}
      onSend={giveBack}
    />
  );
}
