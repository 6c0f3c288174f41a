import { toast } from '../feedback/Toast';
import { PartSheet } from './PartSheet';
import type { Question } from './question';
import { RefuseSheet } from './RefuseSheet';

export interface Refused {
  order: { id: string; version: number };
  kind: Question['kind'];
}

interface RefusingProps {
  /** What somebody says no to with words; undefined while he does not. */
  refused: Refused | undefined;
  onDone: () => void;
  onClose: () => void;
}

/** Saying no to a dispatch, with a reason, or to a part, with words. */
export function Refusing({ refused, onDone, onClose }: RefusingProps) {
  const order = refused?.order;
  return (
    <>
      <RefuseSheet
        order={refused?.kind === 'dispatch' ? order : undefined}
        onDone={onDone}
        onClose={onClose}
      />
      <PartSheet
        key={order?.id}
        order={refused?.kind === 'part' ? order : undefined}
        answer="declined"
        onClose={onClose}
        onReply={(reply) => {
          if (reply?.ok) toast('好，另找人办，谢谢您回话');
          if (reply && (reply.ok || reply.refusal.code !== 'OFFLINE')) onDone();
        }}
      />
    </>
  );
}
