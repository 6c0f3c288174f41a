import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { toast } from '../../components/feedback/Toast';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { OrderActs } from './OrderBar';

interface SheetProps extends OrderActs {
  open: boolean;
  onClose: () => void;
}

/** 没办好: what is missing, in words; it goes back to work and the supervisor answers for it. Or it will do. */
export function DisputeSheet({ open, order, settle, onClose }: SheetProps) {
  const { values, change, drop } = useDraft(`dispute:${order.id}`, { words: '' });
  const [empty, setEmpty] = useState(false);
  const dispute = useAct('order.dispute');
  const confirm = useAct('order.confirm');
  const which = { id: order.id, version: order.version };
  const send = async (): Promise<void> => {
    setEmpty(values.words.trim() === '');
    if (values.words.trim() === '') return;
    const reply = await dispute.send({ ...which, words: values.words.trim() });
    if (!reply || (!reply.ok && reply.refusal.code === 'OFFLINE')) return;
    if (settle(reply)) {
      drop();
      toast('知道了，有人接着管');
    }
    if (reply.ok || reply.refusal.code !== 'TEXT_REFUSED') onClose();
  };
  const willDo = async (): Promise<void> => {
    if (settle(await confirm.send({ ...which, outcome: 'partly' }))) onClose();
  };
  const refused = dispute.refusal?.code === 'TEXT_REFUSED' ? refusalWords.TEXT_REFUSED : undefined;
  const error = empty ? '请写一下哪里没办好' : refused;
  return (
    <Sheet open={open} title="哪里没办好" onClose={onClose}>
      <View className="stack">
        <FormRow label="还差什么" error={error}>
          <TextArea
            name="dispute"
            label="还差什么"
            value={values.words}
            maxLength={200}
            invalid={error !== undefined}
            focus={error !== undefined}
            onChange={(next) => change({ words: next })}
          />
        </FormRow>
        <View className="t-s ink2">会交给上一级负责人盯着办完，不怪您，也不用再点一单。</View>
        <Button kind="filled" busy={dispute.busy} onPress={() => void send()}>
          接着办
        </Button>
        <Button busy={confirm.busy} onPress={() => void willDo()}>
          办了一部分，就这样吧
        </Button>
      </View>
    </Sheet>
  );
}
