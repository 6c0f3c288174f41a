import { FEWEST_OPTIONS, MOST_OPTIONS } from '@core/domain/straw/straw';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { Acting } from './acting';

const HANDS = '同意\n不同意\n说不准';

/** Asks the room: a show of hands, or two to five answers. */
export function AskRoom({ id, put }: Acting) {
  const { values, change, drop } = useDraft(`poll:${id}`, { question: '', options: HANDS });
  const [tried, setTried] = useState(false);
  const { send, busy } = useAct('floor.poll');
  const options = [...new Set(values.options.split('\n').map((one) => one.trim()))].filter(
    (one) => one !== '',
  );
  const noQuestion = values.question.trim() === '';
  const few = options.length < FEWEST_OPTIONS || options.length > MOST_OPTIONS;
  const long = options.some((one) => [...one].length > 20);
  const ask = async (): Promise<void> => {
    setTried(true);
    if (noQuestion || few || long) return;
    const reply = await send({ id, question: values.question.trim(), options });
    if (!reply?.ok) return;
    drop();
    change({ question: '', options: HANDS });
    setTried(false);
    put(reply.output.floor);
  };
  return (
    <>
      <Section title="问问大家" side="只看个大概，不算表决" />
      <Card>
        <FormRow label="问什么" error={tried && noQuestion ? '请写一句' : undefined}>
          <TextField
            name="question"
            label="问什么"
            value={values.question}
            maxLength={60}
            invalid={tried && noQuestion}
            placeholder="放东边行不行"
            onChange={(question) => change({ question })}
          />
        </FormRow>
        <FormRow
          label="怎么答"
          help="一行一个，2 到 5 个"
          error={tried && (few || long) ? '写 2 到 5 行，每行 20 个字以内' : undefined}
        >
          <TextArea
            name="options"
            label="怎么答"
            value={values.options}
            maxLength={120}
            invalid={tried && (few || long)}
            onChange={(next) => change({ options: next })}
          />
        </FormRow>
        <Button busy={busy} onPress={() => void ask()}>
          现在问
        </Button>
      </Card>
    </>
  );
}
