import { topicCategories, type TopicCategory } from '@core/domain/topic/topic';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { go } from '../../services/go';
import { topicPage } from '../../services/routes';
import { categoryWords } from '../words/topic';
import type { Suggestion } from './Suggestions';

interface Draft {
  title: string;
  words: string;
  category: TopicCategory;
}

/** The topic that is made of orders: in words that name nobody. */
export function TakeSheet({ suggestion, onClose }: { suggestion: Suggestion; onClose: () => void }) {
  const blank: Draft = { title: suggestion.itemName, words: '', category: 'other' };
  const { values, change, drop } = useDraft<Draft>(`suggestion:${suggestion.id}`, blank);
  const { send, busy, refusal } = useAct('suggestion.take', { quiet: true });
  const { category } = values;
  const [title, words] = [values.title.trim(), values.words.trim()];
  const done = async (): Promise<void> => {
    const reply = await send({ id: suggestion.id, title, words, category });
    if (!reply?.ok) return;
    drop();
    onClose();
    go(topicPage(reply.output.topic.id));
  };
  return (
    <Sheet open title="写成议题" onClose={onClose}>
      <View className="stack">
        <FormRow label="要议什么" error={refusal && refusalWords[refusal.code]}>
          <TextField
            name="take-title"
            label="要议什么"
            maxLength={30}
            value={values.title}
            onChange={(next) => change({ title: next })}
          />
        </FormRow>
        <FormRow label="说一说" help="不写谁家、哪一户">
          <TextArea
            name="take-words"
            label="说一说"
            maxLength={500}
            value={values.words}
            onChange={(next) => change({ words: next })}
          />
        </FormRow>
        <FormRow label="哪方面的事">
          <ChoicePicker
            label="哪方面的事"
            options={topicCategories.map((value) => ({ value, label: categoryWords[value] }))}
            value={category}
            onChange={(next) => change({ category: next })}
          />
        </FormRow>
        <Button kind="filled" busy={busy} disabled={title === ''} onPress={() => void done()}>
          写成议题
        </Button>
      </View>
    </Sheet>
  );
}
