import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { TextArea } from '../../components/form/TextArea';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useRead } from '../../hooks/useRead';
import { heldWords } from '../words/hearing';
import type { InSheet } from './acting';

const LATER = 'later';
const before = ['scheduled', 'registrationOpen'];

/** Into a session that has not begun, or for later, with a word to whoever proposed it. */
export function AcceptSheet({ topic, put, onClose }: InSheet) {
  const { values, change, drop } = useDraft(`topic-accept:${topic.id}`, { words: '', session: LATER });
  const sessions = useRead('hearing.desk', { which: topic.isPrivate ? 'mine' : 'here' });
  const { send, busy, refusal } = useAct('topic.accept', { quiet: true });
  const words = values.words.trim();
  const done = async (): Promise<void> => {
    const session = values.session === LATER ? {} : { session: values.session };
    const reply = await send({ id: topic.id, version: topic.version, words, ...session });
    if (!reply?.ok) return;
    drop();
    put(reply.output.topic);
    onClose();
  };
  return (
    <Sheet open title="放进哪一场" onClose={onClose}>
      <View className="stack">
        <Opening reading={sessions} cards={1}>
          {({ list }) => (
            <OptionList
              label="放进哪一场"
              options={[
                ...list
                  .filter(({ state, format }) => {
                    return before.includes(state) && (format === 'mediation') === topic.isPrivate;
                  })
                  .map((one) => ({ value: one.id, label: one.title, line: heldWords(one) })),
                { value: LATER, label: '先收下，以后再排', line: '六十天还没排，会再提醒' },
              ]}
              value={values.session}
              onChange={(session) => change({ session })}
            />
          )}
        </Opening>
        <FormRow label="跟提的人说一句" error={refusal && refusalWords[refusal.code]}>
          <TextArea
            name="topic-accept"
            label="跟提的人说一句"
            maxLength={200}
            value={values.words}
            onChange={(next) => change({ words: next })}
          />
        </FormRow>
        <Button kind="filled" busy={busy} disabled={words === ''} onPress={() => void done()}>
          收下来议
        </Button>
      </View>
    </Sheet>
  );
}
