import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';
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
  const { values, change, drop } = useDraft(`topic-return:${topic.id}`, { reason: '', goTo: '' });
  const { send, busy, refusal } = useAct('topic.return', { quiet: true });
  const reason = values.reason.trim();
  const done = async (): Promise<void> => {
    const reply = await send({ id: topic.id, version: topic.version, reason, goTo: values.goTo.trim() });
    if (!reply?.ok) return;
    drop();
    put(reply.output.topic);
    onClose();
  };
  return (
    <Sheet open title="不收这个议题？" onClose={onClose}>
      <View className="stack">
        <FormRow label="为什么" help="提的人和附议的人都看得到" error={refusal && refusalWords[refusal.code]}>
          <TextArea
            name="topic-return"
            label="为什么"
            maxLength={200}
            value={values.reason}
            onChange={(next) => change({ reason: next })}
          />
        </FormRow>
        <FormRow label="可以去哪里办" help="可以不写">
          <TextField
            name="topic-goto"
            label="可以去哪里办"
            maxLength={60}
            value={values.goTo}
            onChange={(goTo) => change({ goTo })}
          />
        </FormRow>
        <Button kind="filled" busy={busy} disabled={reason === ''} onPress={() => void done()}>
          告诉提的人
        </Button>
      </View>
    </Sheet>
  );
}
