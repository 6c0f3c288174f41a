import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { lineWords, type Minutes } from '../words/minutes';

type Line = Minutes['lines'][number];
interface AskSheetProps {
  id: string;
  line: Line;
  onClose: () => void;
  onAsked: (minutes: Minutes) => void;
}

/** What somebody who was there remembers otherwise; once for a line, kept until it is sent. */
export function AskSheet({ id, line, onClose, onAsked }: AskSheetProps) {
  const { values, change, drop } = useDraft(`correct:${id}:${line.id}`, { words: '' });
  const [tried, setTried] = useState(false);
  const { send, busy } = useAct('minutes.correct');
  const empty = values.words.trim() === '';
  const ask = async (): Promise<void> => {
    setTried(true);
    if (empty) return;
    const reply = await send({ id, entryId: line.id, words: values.words.trim() });
    if (!reply?.ok) return;
    drop();
    toast('告诉写纪要的人了，有答复会告诉您');
    onAsked(reply.output.minutes);
  };
  return (
    <Sheet open title="这一条不是这样？" onClose={onClose}>
      <View className="stack">
        <View className="ink2">「{lineWords(line.said)}」</View>
        <FormRow label="您记得是怎样" help="一条提一次" error={tried && empty ? '请写一句' : undefined}>
          <TextArea
            name="correction"
            label="您记得是怎样"
            value={values.words}
            maxLength={200}
            invalid={tried && empty}
            placeholder="我说的是西边，不是东边"
            onChange={(words) => change({ words })}
          />
        </FormRow>
        <Button kind="filled" busy={busy} onPress={() => void ask()}>
          请他更正
        </Button>
      </View>
    </Sheet>
  );
}
