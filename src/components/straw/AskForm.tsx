import { FEWEST_OPTIONS, MOST_OPTIONS } from '@core/domain/straw/straw';
import { useState } from 'react';
import { useDraft } from '../../hooks/useDraft';
import { Button } from '../basic/Button';
import { Card, Section } from '../basic/Card';
import { FormRow } from '../form/FormRow';
import { TextArea } from '../form/TextArea';
import { TextField } from '../form/TextField';

const HANDS = '同意\n不同意\n说不准';

export interface Asked {
  question: string;
  options: string[];
}

interface AskFormProps {
  /** Under which what is written is kept on this phone. */
  name: string;
  placeholder: string;
  busy: boolean;
  /** Whether it is being asked now; then the form is empty again. */
  onAsk: (asked: Asked) => Promise<boolean>;
}

/** Asks all who are there: a show of hands, or two to five answers. */
export function AskForm({ name, placeholder, busy, onAsk }: AskFormProps) {
  const { values, change, drop } = useDraft(`poll:${name}`, { question: '', options: HANDS });
  const [tried, setTried] = useState(false);
  const options = [...new Set(values.options.split('\n').map((one) => one.trim()))].filter(
    (one) => one !== '',
  );
  const noQuestion = values.question.trim() === '';
  const few = options.length < FEWEST_OPTIONS || options.length > MOST_OPTIONS;
  const long = options.some((one) => [...one].length > 20);
  const ask = async (): Promise<void> => {
    setTried(true);
    if (noQuestion || few || long) return;
    if (!(await onAsk({ question: values.question.trim(), options }))) return;
    change({ question: '', options: HANDS });
    drop();
    setTried(false);
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
            placeholder={placeholder}
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
