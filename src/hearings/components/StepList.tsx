import type { Format, HearingState } from '@core/domain/hearing/hearing';
import { listFor, milestoneOf, stepMarks, type ListUse } from '@core/domain/stepList/stepList';
import type { TopicState } from '@core/domain/topic/topic';
import { Card, Section } from '../../components/basic/Card';
import { Timeline } from '../../components/order/Timeline';
import { useRead } from '../../hooks/useRead';

interface StepListProps {
  /** A topic that is in no session yet, or a session of a format. */
  use: ListUse | Format;
  topic?: TopicState | undefined;
  session?: HearingState | undefined;
}

/** By which steps this place works, and where this stands among them; nothing where no list is set for it. */
export function StepList({ use, topic, session }: StepListProps) {
  const { data } = useRead('stepList.get', {});
  const list = data && listFor(data.lists, use);
  const reached = milestoneOf({ topic, session });
  if (!list || reached === undefined) return null;
  const marks = stepMarks(list.steps, reached);
  const steps = list.steps.map(({ name, words }, n) => ({
    mark: marks[n] ?? ('later' as const),
    title: name,
    line: words === '' ? undefined : words,
  }));
  return (
    <>
      <Section title={list.name} />
      <Card>
        <Timeline steps={steps} />
      </Card>
    </>
  );
}
