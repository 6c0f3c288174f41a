import { RECEIPT_DIGITS } from '@core/domain/hearing/vote';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { refusalWords } from '../../copy/refusals';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import type { Vote } from '../words/vote';

interface CheckReceiptProps {
  vote: Vote;
  receipt: string | undefined;
}

/** Looks whether the ballot of a number is in; whoever asks learns nothing of whose it is. */
export function CheckReceipt({ vote, receipt = '' }: CheckReceiptProps) {
  const [number, setNumber] = useState(receipt);
  const [said, setSaid] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [open, setOpen] = useState(false);
  const digits = number.replace(/\D/g, '');
  const check = async (): Promise<void> => {
    setBusy(true);
    const reply = await read('vote.check', { id: vote.id, receipt: digits });
    setBusy(false);
    setSaid(reply.ok ? lineOf(reply.output) : refusalWords[reply.refusal.code]);
  };
  return (
    <>
      <Section title="查回执" />
      <Card>
        <FormRow label="回执号码" help={`${RECEIPT_DIGITS} 个数字`}>
          <TextField
            name="receipt"
            label="回执号码"
            type="number"
            value={number}
            maxLength={14}
            onChange={setNumber}
          />
        </FormRow>
        <View className="row">
          <Button
            grow={1}
            kind="tinted"
            busy={busy}
            disabled={digits.length !== RECEIPT_DIGITS}
            onPress={() => void check()}
          >
            查一查
          </Button>
          {vote.result && (
            <Button grow={1} onPress={() => setOpen(true)}>
              看全部回执
            </Button>
          )}
        </View>
        {said !== undefined && <View className="b">{said}</View>}
      </Card>
      <Sheet open={open} title="全部回执，从小到大" onClose={() => setOpen(false)}>
        <All id={vote.id} />
      </Sheet>
    </>
  );
}

function lineOf({ there, counted }: { there: boolean; counted: boolean }): string {
  if (!there) return '没有这个号码，请再对一遍';
  return counted ? '这一票算进去了' : '这一票在票箱里，到时间一起数';
}

function All({ id }: { id: string }) {
  const reading = useRead('vote.receipts', { id });
  const { list, more, busy } = useMore(reading.data, (cursor) => read('vote.receipts', { id, cursor }));
  return (
    <Opening reading={reading} cards={1}>
      {({ total = 0 }) => (
        <View className="stack num">
          <View className="ink2">{`一共 ${total} 个，和手机上投的户数一样多`}</View>
          {list.map((one) => (
            <View key={one.id}>{one.number}</View>
          ))}
          {more && (
            <Button onPress={more} busy={busy}>
              再看一些
            </Button>
          )}
        </View>
      )}
    </Opening>
  );
}
