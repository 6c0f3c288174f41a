import { Button } from '../../components/basic/Button';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useAct } from '../../hooks/useAct';
import { inTheWay } from './more';
import type { SheetProps } from './sheetProps';

interface BarProps extends Pick<SheetProps, 'order' | 'settle'> {
  onSheet: (sheet: 'done' | 'signOff') => void;
}

/** Whether there is a next act for the foot of the page. */
export const hasBar = ({ acts }: Pick<SheetProps['order'], 'acts'>): boolean =>
  acts.includes('start') || acts.includes('resolve') || acts.includes('signOff');

/** The one filled act: I am there; it is done; or the slip that was signed on paper. */
export function Bar({ order, settle, onSheet }: BarProps) {
  const start = useAct('order.start');
  if (order.acts.includes('start'))
    return (
      <PrimaryBar line="到门口再点，邻居会知道您来了">
        <Button
          kind="filled"
          size="main"
          grow={1}
          busy={start.busy}
          onPress={() => void start.send({ id: order.id, version: order.version }).then(settle)}
        >
          我到了，开始服务
        </Button>
      </PrimaryBar>
    );
  if (order.acts.includes('signOff'))
    return (
      <PrimaryBar line="签了字就算邻居确认；没签就等他在手机上确认">
        <Button kind="filled" size="main" grow={1} onPress={() => onSheet('signOff')}>
          派件单签过字了
        </Button>
      </PrimaryBar>
    );
  return (
    <PrimaryBar line={inTheWay(order, 'solved') ?? '说一句结果就行，不用拍照打卡'}>
      <Button kind="filled" size="main" grow={1} onPress={() => onSheet('done')}>
        办好了
      </Button>
    </PrimaryBar>
  );
}
