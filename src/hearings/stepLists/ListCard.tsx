import {
  listUses,
  milestones,
  MOST_STEPS,
  type ListedStep,
  type ListUse,
  type StepList,
} from '@core/domain/stepList/stepList';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { CheckLine } from '../../components/form/CheckLine';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { milestoneWords, useWords } from '../words/stepList';

interface ListCardProps {
  list: StepList;
  /** All lists: what one of them is used for, no other is. */
  others: readonly StepList[];
  /** Without a list it goes. */
  onChange: (list: StepList | undefined) => void;
}

/** One working method: its name, what goes by it, and its steps. */
export function ListCard({ list, others, onChange }: ListCardProps) {
  const { name, uses, steps } = list;
  const taken = others.filter(({ id }) => id !== list.id).flatMap((one) => one.uses);
  const toggle = (use: ListUse): void =>
    onChange({ ...list, uses: uses.includes(use) ? uses.filter((one) => one !== use) : [...uses, use] });
  const put = (at: number, step: ListedStep | undefined): void =>
    onChange({ ...list, steps: steps.flatMap((one, n) => (n === at ? (step ?? []) : one)) });
  return (
    <Card>
      <FormRow label="叫什么" side={{ label: `去掉${name}`, onPress: () => onChange(undefined) }}>
        <TextField
          name={`list-${list.id}`}
          label="叫什么"
          placeholder="比如：六步工作法"
          maxLength={20}
          value={name}
          onChange={(next) => onChange({ ...list, name: next })}
        />
      </FormRow>
      <FormRow label="哪些按这套走">
        {listUses.map((use) => (
          <CheckLine
            key={use}
            name={useWords[use]}
            {...(taken.includes(use) && !uses.includes(use) ? { side: '别的一套在用' } : {})}
            checked={uses.includes(use)}
            onPress={() => toggle(use)}
          />
        ))}
      </FormRow>
      {steps.map((step, n) => (
        <OneStep key={n} list={list.id} {...{ step, n }} onChange={(next) => put(n, next)} />
      ))}
      {steps.length < MOST_STEPS && (
        <Button
          size="small"
          icon="plus"
          onPress={() => onChange({ ...list, steps: [...steps, after(steps)] })}
        >
          加一步
        </Button>
      )}
    </Card>
  );
}

/** A further step begins with what comes after the last one. */
function after(steps: readonly ListedStep[]): ListedStep {
  const last = steps.at(-1)?.from;
  const next = last === undefined ? 0 : milestones.indexOf(last) + 1;
  return { name: '', words: '', from: milestones[Math.min(next, milestones.length - 1)] ?? 'closed' };
}

interface OneStepProps {
  /** The list it is a step of: fields of several lists stand on one page. */
  list: string;
  step: ListedStep;
  n: number;
  onChange: (step: ListedStep | undefined) => void;
}

function OneStep({ list, step, n, onChange }: OneStepProps) {
  const label = `第 ${n + 1} 步`;
  return (
    <>
      <FormRow label={label} side={{ label: `去掉${label}`, onPress: () => onChange(undefined) }}>
        <TextField
          name={`step-${list}-${n}`}
          label={label}
          placeholder="比如：议事"
          maxLength={12}
          value={step.name}
          onChange={(name) => onChange({ ...step, name })}
        />
      </FormRow>
      <FormRow label={`${label}做什么`}>
        <TextField
          name={`step-words-${list}-${n}`}
          label={`${label}做什么`}
          maxLength={60}
          value={step.words}
          onChange={(words) => onChange({ ...step, words })}
        />
      </FormRow>
      <FormRow label={`${label}从什么时候算`}>
        <ChoicePicker
          label={`${label}从什么时候算`}
          options={milestones.map((value) => ({ value, label: milestoneWords[value] }))}
          value={step.from}
          onChange={(from) => onChange({ ...step, from })}
        />
      </FormRow>
    </>
  );
}
