import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { Resolution } from '../words/resolution';

interface WordsSheetProps {
  act: 'revise' | 'evaluate';
  resolution: Resolution;
  onDone: (resolution: Resolution) => void;
  onClose: () => void;
}

const said = {
  revise: {
    title: '收回重拟？',
    label: '为什么收回',
    line: '公示停下，改好了再公示；看过的稿子都留着。',
    send: '收回重拟',
    most: 100,
  },
  evaluate: {
    title: '回头看一看',
    label: '办得怎么样',
    line: '办成了什么、还差什么，大家都看得到。',
    send: '写好了',
    most: 300,
  },
} as const;

/** Takes it up again, or says what came of it: in words that all read. */
export function WordsSheet({ act, resolution: { id, version }, onDone, onClose }: WordsSheetProps) {
  const { values, change, drop } = useDraft(`resolution-${act}:${id}`, { words: '' });
  const revise = useAct('resolution.revise', { quiet: true });
  const evaluate = useAct('resolution.evaluate', { quiet: true });
  const { title, label, line, send, most } = said[act];
  const words = values.words.trim();
  const refusal = revise.refusal ?? evaluate.refusal;
  const done = async (): Promise<void> => {
    const which = { id, version };
    const reply = await (act === 'revise'
      ? revise.send({ ...which, why: words })
      : evaluate.send({ ...which, words }));
    if (!reply?.ok) return;
    drop();
    onDone(reply.output.resolution);
  };
  return (
    <Sheet open title={title} onClose={onClose}>
      <View className="stack">
        <View className="ink2">{line}</View>
        <FormRow label={label} help="大家看得到" error={refusal && refusalWords[refusal.code]}>
          <TextArea
            name={`resolution-${act}`}
            label={label}
            maxLength={most}
            value={values.words}
            onChange={(next) => change({ words: next })}
          />
        </FormRow>
        <Button
          kind="filled"
          busy={revise.busy || evaluate.busy}
          disabled={words === ''}
          onPress={() => void done()}
        >
          {send}
        </Button>
      </View>
    </Sheet>
  );
}
