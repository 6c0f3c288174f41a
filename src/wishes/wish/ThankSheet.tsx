import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { TextArea } from '../../components/form/TextArea';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { Acting } from './acting';

type Who = 'helpers' | 'all';

/** A word of thanks, and whether others may read it: asked apart, and to be taken back at any time. */
export function ThankSheet({ wish, put, onClose }: Acting & { onClose: () => void }) {
  const blank: { words: string; who: Who } = { words: '', who: 'helpers' };
  const { values, change, drop } = useDraft(`wish-thank:${wish.id}`, blank);
  const { send, busy, refusal } = useAct('wish.thank', { quiet: true });
  const words = values.words.trim();
  const done = async (): Promise<void> => {
    const story = values.who === 'all';
    const reply = await send({ id: wish.id, version: wish.version, words, story });
    if (!reply?.ok) return;
    drop();
    put(reply.output.wish);
    onClose();
  };
  const error = refusal && [refusalWords[refusal.code], ...(refusal.fields ?? [])].join('：');
  return (
    <Sheet open title="写句谢谢" onClose={onClose}>
      <View className="stack">
        <FormRow label="说给帮忙的人" error={error}>
          <TextArea
            name="thank-words"
            label="说给帮忙的人"
            maxLength={200}
            value={values.words}
            onChange={(next) => change({ words: next })}
          />
        </FormRow>
        <OptionList<Who>
          label="谁能看到"
          options={[
            { value: 'helpers', label: '只给帮忙的人看', line: '别人看不到谢谢和照片' },
            { value: 'all', label: '可以讲给大家听', line: '还是叫那个化名，随时能收回' },
          ]}
          value={values.who}
          onChange={(who) => change({ who })}
        />
        <Button kind="filled" busy={busy} disabled={words === ''} onPress={() => void done()}>
          送出谢谢
        </Button>
      </View>
    </Sheet>
  );
}
