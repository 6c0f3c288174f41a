import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { Acting } from './acting';

export type WordsAct = 'release' | 'dispute' | 'mend' | 'leaveOff' | 'keep' | 'explain';

/** What each act asks, what follows from it, and what its button says. */
export const sheetWords: Record<WordsAct, { title: string; line: string; ask: string; act: string }> = {
  release: { title: '退回这个心愿？', line: '马上回到墙上等别人认，不怪您。', ask: '为什么退', act: '退回' },
  dispute: {
    title: '没办好？',
    line: '社区会问清楚，两个工作日里给您说法。',
    ask: '哪里没办好',
    act: '告诉社区',
  },
  mend: { title: '接着办', line: '认的人会看到您的话，重新办。', ask: '两边怎么说的', act: '接着办' },
  leaveOff: { title: '到此为止', line: '这个心愿就结束了，不算实现。', ask: '两边怎么说的', act: '到此为止' },
  keep: { title: '再等等', line: '从今天起再等，七天没人认再问单位。', ask: '跟本人怎么说', act: '再等等' },
  explain: {
    title: '办不了',
    line: '这个心愿就结束了，本人看得到原因。',
    ask: '为什么办不了',
    act: '说明原因',
  },
};

interface WordsSheetProps extends Acting {
  act: WordsAct;
  onClose: () => void;
}

/** Asks for a word before an act that needs one; what was written stays when it is not sent. */
export function WordsSheet({ act, wish, put, onClose }: WordsSheetProps) {
  const { title, line, ask, act: button } = sheetWords[act];
  const { values, change, drop } = useDraft(`wish-${act}:${wish.id}`, { words: '' });
  const { send, busy, refusal } = useAct(`wish.${act}`, { quiet: true });
  const words = values.words.trim();
  const done = async (): Promise<void> => {
    const reply = await send({ id: wish.id, version: wish.version, words });
    if (!reply?.ok) return;
    drop();
    put(reply.output.wish);
    onClose();
  };
  return (
    <Sheet open title={title} onClose={onClose}>
      <View className="stack">
        <View className="ink2">{line}</View>
        <FormRow
          label={ask}
          error={refusal && [refusalWords[refusal.code], ...(refusal.fields ?? [])].join('：')}
        >
          <TextArea
            name={`wish-${act}`}
            label={ask}
            maxLength={200}
            value={values.words}
            onChange={(next) => change({ words: next })}
          />
        </FormRow>
        <View className="row">
          <Button grow={1} onPress={onClose}>
            先不
          </Button>
          <Button grow={1.5} kind="filled" busy={busy} disabled={words === ''} onPress={() => void done()}>
            {button}
          </Button>
        </View>
      </View>
    </Sheet>
  );
}
