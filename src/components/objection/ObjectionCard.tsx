import { View } from '@tarojs/components';
import { useState } from 'react';
import { when } from '../../copy/times';
import { useDraft } from '../../hooks/useDraft';
import { useNow } from '../../hooks/useNow';
import { Button } from '../basic/Button';
import { Card } from '../basic/Card';
import { toast } from '../feedback/Toast';
import { FormRow } from '../form/FormRow';
import { TextArea } from '../form/TextArea';

export interface Objection {
  id: string;
  words: string;
  at: number;
  /** By its door: whoever answers goes there to talk it over. */
  household: string;
  answer?: string | undefined;
}

interface ObjectionCardProps {
  objection: Objection;
  mayAnswer: boolean;
  busy: boolean;
  /** Whether the answer was taken. */
  onAnswer: (words: string) => Promise<boolean>;
}

/** What one household has against a 公示; it is answered once, for everybody to read. */
export function ObjectionCard({ objection, mayAnswer, ...answering }: ObjectionCardProps) {
  const now = useNow();
  const [open, setOpen] = useState(false);
  const { id, household, at, words, answer } = objection;
  return (
    <Card>
      <View className="stack">
        <View className="t-s ink2">{`${household} · ${when(at, now)}`}</View>
        <View>{words}</View>
        {answer !== undefined && <View className="b">{`答复：${answer}`}</View>}
        {answer === undefined && mayAnswer && !open && (
          <Button size="small" kind="tinted" onPress={() => setOpen(true)}>
            答复
          </Button>
        )}
        {answer === undefined && open && <AnswerForm id={id} {...answering} />}
      </View>
    </Card>
  );
}

function AnswerForm({ id, busy, onAnswer }: Pick<ObjectionCardProps, 'busy' | 'onAnswer'> & { id: string }) {
  const { values, change, drop } = useDraft(`answer:${id}`, { words: '' });
  const words = values.words.trim();
  const answer = async (): Promise<void> => {
    if (!(await onAnswer(words))) return;
    drop();
    toast('答复了，大家看得到');
  };
  return (
    <FormRow label="答复" help="大家看得到，别写是谁家">
      <TextArea
        name={`answer-${id}`}
        label="答复"
        value={values.words}
        onChange={(said) => change({ words: said })}
      />
      <Button kind="filled" busy={busy} disabled={words === ''} onPress={() => void answer()}>
        送出答复
      </Button>
    </FormRow>
  );
}
