import type { FormField } from '@core/domain/menu/item';
import { limits } from '@core/domain/menu/law';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow, type Option } from '../../components/form/OptionRow';
import { kindWords, type Content } from '../../copy/menu';
import { cloudNow } from '../../services/clock';
import { TextRow } from './TextRow';
import type { Mistakes, RowsProps } from './useEditor';

type Question = Content['fields'][number];

const kinds = (Object.keys(kindWords) as FormField['kind'][]).map((value) => ({
  value,
  label: kindWords[value],
}));
const needs: readonly Option<'yes' | 'no'>[] = [
  { value: 'no', label: '可以不填' },
  { value: 'yes', label: '一定要填' },
];

/** A key of its own: an answer that somebody has typed already never becomes one to another question. */
const fresh = (): Question => ({
  ...{ key: `q${cloudNow().toString(36)}`, label: '', kind: 'text', required: false, max: 20 },
});

const suited = (question: Question, kind: FormField['kind']): Question => {
  const { choices = [], ...rest } = question;
  const max = kind === 'number' ? Math.min(question.max, limits.digits) : question.max;
  return { ...rest, kind, max, ...(kind === 'choice' ? { choices } : {}) };
};

/** The service's own questions: added, removed, moved, written. */
export function QuestionRows({ content, mistakes, change }: RowsProps) {
  const { fields } = content;
  const put = (at: number, question: Question): void =>
    change({ fields: fields.map((old, n) => (n === at ? question : old)) });
  const moveUp = (at: number): void => {
    const [above, self] = fields.slice(at - 1, at + 1);
    if (above && self) change({ fields: [...fields.slice(0, at - 1), self, above, ...fields.slice(at + 1)] });
  };
  return (
    <>
      {fields.map((question, at) => (
        <Card key={question.key} label={`第 ${at + 1} 问`}>
          <QuestionRow question={question} at={at} mistakes={mistakes} onChange={(next) => put(at, next)} />
          <View className="row row-wrap">
            <Button
              size="small"
              kind="plain"
              disabled={at === 0}
              label={`第 ${at + 1} 问上移`}
              onPress={() => moveUp(at)}
            >
              上移
            </Button>
            <Button
              size="small"
              kind="plain"
              disabled={at === fields.length - 1}
              label={`第 ${at + 1} 问下移`}
              onPress={() => moveUp(at + 1)}
            >
              下移
            </Button>
            <Button
              size="small"
              kind="plain"
              label={`去掉第 ${at + 1} 问`}
              onPress={() => change({ fields: fields.filter((_, n) => n !== at) })}
            >
              去掉
            </Button>
          </View>
        </Card>
      ))}
      {fields.length < limits.fields && (
        <Button icon="plus" onPress={() => change({ fields: [...fields, fresh()] })}>
          加一问
        </Button>
      )}
    </>
  );
}

interface QuestionRowProps {
  question: Question;
  at: number;
  mistakes: Mistakes;
  onChange: (question: Question) => void;
}

function QuestionRow({ question, at, mistakes, onChange }: QuestionRowProps) {
  const path = `fields.${at}`;
  const write = (some: Partial<Question>): void => onChange({ ...question, ...some });
  return (
    <>
      <TextRow
        field={`${path}.label`}
        label={`第 ${at + 1} 问`}
        placeholder="比如：材料备好了吗"
        value={question.label}
        max={limits.label}
        error={mistakes[`${path}.label`]}
        onChange={(label) => write({ label })}
      />
      <FormRow label="怎么答">
        <OptionRow
          label="怎么答"
          options={kinds}
          value={question.kind}
          onChange={(kind) => onChange(suited(question, kind))}
        />
      </FormRow>
      {question.kind === 'choice' && (
        <TextRow
          field={`${path}.choices`}
          label="选项"
          help="一行一个"
          long
          value={(question.choices ?? []).join('\n')}
          max={limits.choices * (limits.choice + 1)}
          error={mistakes[`${path}.choices`]}
          onChange={(text) => write({ choices: text.split('\n').slice(0, limits.choices) })}
        />
      )}
      {(question.kind === 'text' || question.kind === 'number') && (
        <TextRow
          field={`${path}.max`}
          label={question.kind === 'number' ? '最多几位' : '最多几个字'}
          type="number"
          value={question.max === 0 ? '' : String(question.max)}
          max={3}
          error={mistakes[`${path}.max`]}
          onChange={(text) => write({ max: Number(text.replace(/\D/g, '')) })}
        />
      )}
      <FormRow label="要不要填">
        <OptionRow
          label="要不要填"
          options={needs}
          value={question.required ? 'yes' : 'no'}
          onChange={(need) => write({ required: need === 'yes' })}
        />
      </FormRow>
    </>
  );
}
