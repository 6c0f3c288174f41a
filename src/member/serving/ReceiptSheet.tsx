import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { PhotoPicker, type Photo } from '../../components/form/PhotoPicker';
import { TextField } from '../../components/form/TextField';
import { yuan } from '../../copy/money';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { usePhotos } from '../../hooks/usePhotos';
import { centsOf } from './money';
import type { SheetProps } from './sheetProps';

interface Receipt {
  amount: string;
  photos: Photo[];
}
const blank: Receipt = { amount: '', photos: [] };
const AMOUNT_MAX = 8;

/** 记小票: what was paid, never over the ceiling, and a picture of the receipt. Money goes from hand to hand. */
export function ReceiptSheet({ open, order, settle, onClose }: SheetProps) {
  const receipt = useAct('order.receipt');
  const { values, change, drop } = useDraft<Receipt>(`receipt:${order.id}`, blank);
  const pictures = usePhotos(values.photos, (photos) => change({ photos }), 1);
  const [asked, setAsked] = useState(false);
  const ceiling = order.purchase?.ceiling ?? 0;
  const amount = centsOf(values.amount);
  const [photo] = values.photos;
  const wrong = {
    amount:
      amount === undefined
        ? '请写花了多少钱，比如 36.5'
        : amount > ceiling
          ? `超过了说好的 ${yuan(ceiling)}，请先和邻居商量`
          : undefined,
    photo: photo === undefined ? '请拍一张小票' : undefined,
  };
  const send = async (): Promise<void> => {
    setAsked(true);
    if (amount === undefined || !photo || wrong.amount !== undefined) return;
    const reply = await receipt.send({ id: order.id, version: order.version, amount, photo: photo.fileId });
    if (!settle(reply)) return;
    drop();
    toast('记好了，邻居看得到小票');
    onClose();
  };
  const shown = asked || (amount !== undefined && amount > ceiling) ? wrong.amount : undefined;
  return (
    <Sheet open={open} title="花了多少钱" onClose={onClose}>
      <View className="stack">
        <FormRow label="一共多少元" help={`最多 ${yuan(ceiling)}`} error={shown}>
          <TextField
            name="receipt-amount"
            label="一共多少元"
            type="digit"
            placeholder="36.5"
            value={values.amount}
            onChange={(next) => change({ amount: next })}
            maxLength={AMOUNT_MAX}
            invalid={shown !== undefined}
          />
        </FormRow>
        <FormRow label="小票" help="只给您和邻居看" error={asked ? wrong.photo : undefined}>
          <PhotoPicker
            photos={values.photos}
            onAdd={pictures.add}
            onRemove={pictures.remove}
            max={1}
            busy={pictures.busy}
          />
        </FormRow>
        <View className="t-s ink2">按小票当面给钱，各自点一下已结清。这里不收钱、不转钱</View>
        <Button kind="filled" busy={receipt.busy} disabled={pictures.busy} onPress={() => void send()}>
          记好了
        </Button>
      </View>
    </Sheet>
  );
}
