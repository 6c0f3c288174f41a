import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { ServiceField } from '../components/ServiceField';
import { useServices } from '../components/useServices';
import type { Question } from '../words/crew';

interface ToOrderSheetProps {
  question: Question;
  /** The service that was planned for questions; empty: none was. */
  planned: string;
  onChange: (question: Question) => void;
  onRefused: () => void;
  onClose: () => void;
}

/** Turns one question into an order; of which service stands there already and can be changed. */
export function ToOrderSheet({ question, planned, onChange, onRefused, onClose }: ToOrderSheetProps) {
  const { id, version, words } = question;
  const [chosen, setChosen] = useState(planned);
  const services = useServices(chosen);
  const { send, busy, refusal } = useAct('question.toOrder', { quiet: true });
  const turn = async (): Promise<void> => {
    const { meant } = services;
    const reply = await send({ id, version, ...(meant ? { itemId: meant.id } : {}) });
    if (!reply) return;
    if (!reply.ok) {
      onRefused();
      return;
    }
    onClose();
    onChange(reply.output.question);
    toast('转成点单了，网格员收到了');
  };
  return (
    <Sheet open title="转成点单？" onClose={onClose}>
      <View className="stack">
        <View>{words}</View>
        <View className="ink2">问的人住的网格，由网格员来办、来回话。转了就不在这里答了。</View>
        <FormRow label="转成哪一项" error={refusal && refusalWords[refusal.code]}>
          <ServiceField label="转成哪一项" services={services} onChange={setChosen} />
        </FormRow>
        <Button kind="filled" busy={busy} onPress={() => void turn()}>
          转成点单
        </Button>
      </View>
    </Sheet>
  );
}
