import { MOST_MILESTONES } from '@core/domain/order/overlays';
import { useAct } from '../../hooks/useAct';
import { WordsSheet } from '../WordsSheet';
import { whichOf, type OrderSheet } from './sheet';
import { useSaid } from './useSaid';

const LINE_MAX = 40;

/** The steps as they were written, one a line. */
export const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, LINE_MAX))
    .filter(Boolean)
    .slice(0, MOST_MILESTONES);

/** 分几步办: the visits or pieces of an order; what was done already stays done. */
export function PlanSheet(props: OrderSheet) {
  const { open, order, onClose } = props;
  const plan = useAct('order.plan');
  const before = (order.milestones ?? []).map(({ title }) => title).join('\n');
  const { values, change, after } = useSaid(`plan:${order.id}`, { words: before }, props);
  const milestones = linesIn(values.words);
  const send = async () => after(await plan.send({ ...whichOf(order), milestones }), '排好了，居民看得到');
  return (
    <WordsSheet
      {...{ open, onClose }}
      title="分几步办"
      label="每行写一步"
      help={`最多 ${MOST_MILESTONES} 步`}
      placeholder={'先上门看一趟\n买配件\n装好试一试'}
      words={values.words}
      onWords={(words) => change({ words })}
      max={MOST_MILESTONES * LINE_MAX}
      line="居民看得到办到哪一步；已经办完的不会去掉"
      act={milestones.length === 0 ? '先写一步' : `分 ${milestones.length} 步`}
      busy={plan.busy}
      lacking={milestones.length === 0}
      refused={plan.refusal?.code}
      onSend={() => void send()}
    />
  );
}
