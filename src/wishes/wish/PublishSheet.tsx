import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { Acting } from './acting';

/** What stands on the wall: its own words, or others that tell less of the person. */
export function PublishSheet({ wish, put, onClose }: Acting & { onClose: () => void }) {
  const own = wish.wall ?? { title: wish.title, words: wish.words };
  const { values, change, drop } = useDraft(`wish-publish:${wish.id}`, own);
  const { send, busy, refusal } = useAct('wish.publish', { quiet: true });
  const done = async (): Promise<void> => {
    const [title, words] = [values.title.trim(), values.words.trim()];
    const said = {
      ...(title === own.title ? {} : { title }),
      ...(words === own.words ? {} : { words }),
    };
    const reply = await send({ id: wish.id, version: wish.version, ...said });
    if (!reply?.ok) return;
    drop();
    put(reply.output.wish);
    onClose();
  };
  const error = refusal && [refusalWords[refusal.code], ...(refusal.fields ?? [])].join('：');
  return (
    <Sheet open title="墙上怎么写" onClose={onClose}>
      <View className="stack">
        <View className="ink2">墙上叫「{wish.name}」。看得出是谁家的话，请改一改。</View>
        <FormRow label="心愿">
          <TextField
            name="wall-title"
            label="心愿"
            maxLength={20}
            value={values.title}
            onChange={(title) => change({ title })}
          />
        </FormRow>
        <FormRow label="说一说" error={error}>
          <TextArea
            name="wall-words"
            label="说一说"
            maxLength={300}
            value={values.words}
            onChange={(words) => change({ words })}
          />
        </FormRow>
        <Button kind="filled" busy={busy} onPress={() => void done()}>
          上心愿墙
        </Button>
      </View>
    </Sheet>
  );
}
