import type { ClockKind } from '@core/domain/calendar/clocks';
import type { DueStep, Span } from '@core/domain/menu/item';
import { dueSteps } from '@core/domain/menu/law';
import { OptionRow, type Option } from '../../components/form/OptionRow';
import { boundWords, clockWords, spanWords, stepWords, usualSpan } from '../../copy/menu';
import { TextRow } from './TextRow';
import type { RowsProps } from './useEditor';

const clocks = (Object.keys(clockWords) as ClockKind[]).map((value): Option<ClockKind> => ({
  value,
  label: clockWords[value],
}));

/** How long each step may last for this service; what is left empty is as usual. */
export function DeadlineRows({ content, mistakes, change }: RowsProps) {
  const put = (step: DueStep, own: Span | undefined): void => {
    const { [step]: _, ...others } = content.deadlines;
    change({ deadlines: own ? { ...others, [step]: own } : others });
  };
  return (
    <>
      {dueSteps.map((step) => (
        <DeadlineRow
          key={step}
          step={step}
          own={content.deadlines[step]}
          usual={usualSpan(step, content.urgency)}
          error={mistakes[`deadlines.${step}`]}
          onChange={(own) => put(step, own)}
        />
      ))}
    </>
  );
}

interface DeadlineRowProps {
  step: DueStep;
  own: Span | undefined;
  usual: Span;
  error: string | undefined;
  onChange: (own: Span | undefined) => void;
}

function DeadlineRow({ step, own, usual, error, onChange }: DeadlineRowProps) {
  const write = (text: string): void => {
    const minutes = Number(text.replace(/\D/g, ''));
    onChange(minutes === 0 ? undefined : { minutes, clock: own?.clock ?? usual.clock });
  };
  return (
    <>
      <TextRow
        field={`deadlines.${step}`}
        label={stepWords[step]}
        help={own ? `现在 ${spanWords(own)}` : `照常 ${spanWords(usual)}`}
        type="number"
        placeholder="几分钟"
        value={own ? String(own.minutes) : ''}
        max={5}
        error={error && `${error}。${boundWords(step)}`}
        onChange={write}
      />
      {own && (
        <OptionRow
          label={`${stepWords[step]}怎么算时间`}
          options={clocks}
          value={own.clock}
          onChange={(clock) => onChange({ ...own, clock })}
        />
      )}
    </>
  );
}
