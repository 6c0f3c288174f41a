import type { Role } from '@core/domain/people/person';
import { Opening } from '../../components/feedback/Opening';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import { roleWords } from '../../copy/states';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { useLast, useSettled } from '../../hooks/useSettled';
import { WordsSheet } from '../WordsSheet';
import { whichOf, type OrderSheet } from './sheet';
import { useSaid } from './useSaid';
import { helperFacts } from './facts';

interface Candidate {
  id: string;
  name: string;
  role: Role;
  line: string;
}
const blank = { search: '', chosen: '', task: '' };
const SEARCH_MAX = 20;
const TASK_MAX = 100;

/** 请人一起办: a neighbour, a property manager or a unit, each with a part of his own. */
export function InvolveSheet(props: OrderSheet) {
  const { open, order, onClose } = props;
  const involve = useAct('order.involve');
  const { values, change, after } = useSaid(`involve:${order.id}`, blank, props);
  const search = useSettled(values.search.trim());
  const helpers = useRead('desk.helpers', search === '' ? { id: order.id } : { id: order.id, search }, {
    when: open,
  });
  const targets = useRead('desk.slipTargets', { id: order.id }, { when: open });
  const found = useLast(helpers.data)?.list ?? [];
  const candidates: Candidate[] = [
    ...(targets.data?.list ?? [])
      .filter(({ name, unit }) => search === '' || name.includes(search) || unit.includes(search))
      .map(({ id, name, unit, role }) => ({ id, name, role, line: `${roleWords[role]} · ${unit}` })),
    ...found.map((helper) => ({
      id: helper.id,
      name: helper.name,
      role: helper.kind,
      line: helperFacts(helper),
    })),
  ];
  const chosen = candidates.find((one) => keyOf(one) === values.chosen);
  const send = async () => {
    if (!chosen) return;
    const { id: to, role, name } = chosen;
    after(
      await involve.send({ ...whichOf(order), to, role, task: values.task.trim() }),
      `请了${name}，等他回话`,
    );
  };
  return (
    <WordsSheet
      {...{ open, onClose }}
      title="请谁一起办"
      label="请他办哪一样"
      help="一句话"
      placeholder="比如：关一下单元的水阀"
      words={values.task}
      onWords={(task) => change({ task })}
      max={TASK_MAX}
      line="他可以说来不了。牵头的还是接单的那位"
      act={chosen ? `请${chosen.name}` : '先选一位'}
      busy={involve.busy}
      lacking={!chosen || values.task.trim() === ''}
      refused={involve.refusal?.code}
      onSend={() => void send()}
    >
      <TextField
        name="involve-search"
        label="找人"
        placeholder="写名字找人"
        value={values.search}
        onChange={(next) => change({ search: next })}
        maxLength={SEARCH_MAX}
      />
      <FormRow label="请谁">
        <Opening reading={{ ...helpers, data: found.length > 0 ? { list: found } : helpers.data }} cards={1}>
          {() => (
            <OptionList
              label="请谁"
              options={candidates.map((one) => ({ value: keyOf(one), label: one.name, line: one.line }))}
              value={values.chosen}
              onChange={(next) => change({ chosen: next })}
            />
          )}
        </Opening>
      </FormRow>
    </WordsSheet>
  );
}

const keyOf = ({ id, role }: Candidate): string => `${role} ${id}`;
