import { Confirm } from '../../components/feedback/Confirm';
import { useAct } from '../../hooks/useAct';
import type { Acting } from './acting';

const asked = {
  open: { title: '现在开放预约？', consequence: '住在这里的人马上看得到，可以约。', act: '开放预约' },
  end: { title: '散会？', consequence: '24 小时内要写出纪要。', act: '散会' },
  conclude: {
    title: '不用拟决议？',
    consequence: '纪要里要办的事直接下单，办完这次就结束。',
    act: '直接去办',
  },
  close: { title: '结束这次议事？', consequence: '事都办完了，往后只能看，不能改。', act: '结束' },
  lacksQuorum: {
    title: '记成人没到齐？',
    consequence: '约了的人会知道没开成，再定时间或者取消。',
    act: '没开成',
  },
} as const;
type AskedName = keyof typeof asked;
export const isAsked = (act: string): act is AskedName => Object.hasOwn(asked, act);

/** What needs no word but the question whether. */
export function AskedAct({
  act,
  hearing,
  put,
  refresh,
  onClose,
}: Acting & { act: AskedName; onClose: () => void }) {
  const { send, busy } = useAct(`hearing.${act}`);
  const confirm = async (): Promise<void> => {
    const reply = await send({ id: hearing.id, version: hearing.version });
    onClose();
    if (reply?.ok) put(reply.output.hearing);
    else if (reply) void refresh();
  };
  return <Confirm open {...asked[act]} busy={busy} onConfirm={() => void confirm()} onClose={onClose} />;
}
