import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';
import { kindWords } from '../surveyWords';
import type { QuestionDraft } from './draft';

interface QuestionCardProps {
  number: number;
  question: QuestionDraft;
  error: string | undefined;
  onChange: (question: QuestionDraft) => void;
  onRemove: () => void;
}

/** One question while it is written. */
export function QuestionCard({ number, question, error, onChange, onRemove }: QuestionCardProps) {
  const { kind, title, lines, optional } = question;
  const chooses = kind === 'single' || kind === 'multi';
  return (
    <Card>
      <FormRow label={`第 ${number} 题`} help={kindWords[kind]} error={error}>
        <TextField
          name={`title-${number}`}
          label={`第 ${number} 题问什么`}
          placeholder="问什么"
          value={title}
          maxLength={60}
          invalid={error !== undefined}
          onChange={(next) => onChange({ ...question, title: next })}
        />
      </FormRow>
      {chooses && (
        <FormRow label="选项" help="一行一个">
          <TextArea
            name={`options-${number}`}
            label={`第 ${number} 题的选项`}
            value={lines}
            maxLength={260}
            onChange={(next) => onChange({ ...question, lines: next })}
          />
        </FormRow>
      )}
      <OptionRow
        label={`第 ${number} 题要不要答`}
        options={[
          { value: 'must', label: '要答' },
          { value: 'may', label: '可以不答' },
        ]}
        value={optional ? 'may' : 'must'}
        onChange={(value) => onChange({ ...question, optional: value === 'may' })}
      />
      <View className="notice-acts">
        <Button size="small" icon="x" label={`去掉第 ${number} 题`} onPress={onRemove}>
          去掉
        </Button>
      </View>
    </Card>
  );
}
