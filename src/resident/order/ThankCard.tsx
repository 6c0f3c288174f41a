import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { OptionList } from '../../components/form/OptionRow';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useRead } from '../../hooks/useRead';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { refusalWords } from '../../copy/refusals';
import { isThankable, thankWords } from './thanking';

type Order = Output<'order.get'>['order'];

/** A card to who helped, once the order is closed; afterwards what was written. The order stays as it is. */
export function ThankCard({ order }: { order: Order }) {
  const open = isThankable(order);
  const reading = useRead('thanks.get', { id: order.id }, { when: open });
  const [writing, setWriting] = useState(false);
  if (!open) return null;
  const { data, refusal } = reading;
  if (data)
    return (
      <Card>
        <View className="stack">
          <View className="b">您送的谢卡</View>
          <View>{data.words}</View>
        </View>
      </Card>
    );
  if (refusal?.code !== 'NOT_FOUND') return null;
  return (
    <>
      <Button icon="hand-heart" onPress={() => setWriting(true)}>
        给帮忙的人送张谢卡
      </Button>
      {writing && (
        <ThankSheet
          id={order.id}
          onClose={() => setWriting(false)}
          onDone={() => {
            setWriting(false);
            void reading.refresh();
          }}
        />
      )}
    </>
  );
}

interface ThankSheetProps {
  id: string;
  onDone: () => void;
  onClose: () => void;
}

/** One of three sentences, or one's own. */
function ThankSheet({ id, onDone, onClose }: ThankSheetProps) {
  const { values, change, drop } = useDraft(`thanks:${id}`, { words: thankWords[0]?.value ?? '' });
  const { send, busy, refusal } = useAct('thanks.helper');
  const words = values.words.trim();
  const sent = async (): Promise<void> => {
    const reply = await send({ id, words });
    if (!reply?.ok && reply?.refusal.code !== 'CARD_SENT') return;
    drop();
    if (reply.ok) toast('谢卡送到了');
    onDone();
  };
  const error = refusal?.code === 'TEXT_REFUSED' ? refusalWords.TEXT_REFUSED : undefined;
  return (
    <Sheet open title="送张谢卡" onClose={onClose}>
      <View className="stack">
        <OptionList
          label="选一句"
          options={thankWords}
          value={values.words}
          onChange={(next) => change({ words: next })}
        />
        <FormRow label="或者自己写" error={error}>
          <TextArea
            name="thank-words"
            label="自己写"
            value={values.words}
            maxLength={200}
            invalid={error !== undefined}
            onChange={(next) => change({ words: next })}
          />
        </FormRow>
        {refusal?.code === 'OFFLINE' && <View className="amber">{refusalWords.OFFLINE}</View>}
        <View className="t-s ink2">只有帮忙的人看得到，不写您的名字。这一单还是结案的。</View>
        <Button kind="filled" disabled={words === ''} busy={busy} onPress={() => void sent()}>
          送出谢卡
        </Button>
      </View>
    </Sheet>
  );
}
