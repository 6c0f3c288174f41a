import type { Output } from '@core/contract';
import { Button } from '../../components/basic/Button';
import { PrimaryBar } from '../../components/page/PrimaryBar';

/** What is asked before it is done. */
export type TriageSheet = 'reject' | 'merge';

interface TriageBarProps {
  acts: Output<'order.get'>['order']['acts'];
  /** Whether there is another order to merge into. */
  similar: boolean;
  busy: boolean;
  onPublish: () => void;
  onSheet: (sheet: TriageSheet) => void;
}

/** Publish is the one filled act; sending back and merging ask first. */
export function TriageBar({ acts, similar, busy, onPublish, onSheet }: TriageBarProps) {
  if (!acts.includes('publish')) return null;
  return (
    <PrimaryBar line="下单后马上问同楼栋、同网格的邻居">
      {acts.includes('reject') && (
        <Button grow={1} onPress={() => onSheet('reject')}>
          退回
        </Button>
      )}
      {similar && acts.includes('merge') && (
        <Button grow={1} onPress={() => onSheet('merge')}>
          合并
        </Button>
      )}
      <Button grow={1.5} kind="filled" busy={busy} onPress={onPublish}>
        下单
      </Button>
    </PrimaryBar>
  );
}
