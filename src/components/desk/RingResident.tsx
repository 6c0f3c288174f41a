import { useState } from 'react';
import { read } from '../../services/cloud';
import { ring } from '../../services/phone';
import { Button } from '../basic/Button';
import { toast } from '../feedback/Toast';
import type { DeskCardData } from './deskActs';

/** In an emergency one tap rings who waits. The number is asked for only then; that it was opened is written down. */
export function RingResident({ card }: { card: Pick<DeskCardData, 'id' | 'title'> }) {
  const [asking, setAsking] = useState(false);
  const call = async (): Promise<void> => {
    setAsking(true);
    const reply = await read('order.get', { id: card.id });
    setAsking(false);
    const phone = reply.ok ? reply.output.order.contact?.phone : undefined;
    if (phone !== undefined) ring(phone);
    else toast(reply.ok ? '没有留电话，要上门去说' : '没查到电话，再点一次');
  };
  return (
    <Button
      size="small"
      kind="tinted"
      grow={1.3}
      icon="phone-fill"
      disabled={asking}
      label={`打电话：${card.title}`}
      onPress={() => void call()}
    >
      打电话
    </Button>
  );
}
