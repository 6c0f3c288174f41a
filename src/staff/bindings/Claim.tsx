import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import { when } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';

interface ClaimProps {
  claim: Output<'binding.pending'>['list'][number];
  /** He was verified or declined, by this person or by somebody faster. */
  onSettled: () => void;
}

/** One person and the household he chose: verified, or declined with a reason that he reads. */
export function Claim({ claim, onSettled }: ClaimProps) {
  const { id, name, address, at } = claim;
  const [declining, setDeclining] = useState(false);
  const now = useNow();
  const verify = useAct('binding.verify');
  const confirm = async (): Promise<void> => {
    const reply = await verify.send({ id });
    if (!reply) return;
    if (reply.ok) toast(`${name}核实好了`);
    if (reply.ok || reply.refusal.code === 'SETTLED') onSettled();
  };
  return (
    <>
      <Card>
        <View className="stack">
          <View className="t-xl">{name}</View>
          <View>
            <View className="t-s ink2">说住在</View>
            <View className="b">{address}</View>
          </View>
          <View className="t-s ink2 num">{when(at, now)} 选的</View>
        </View>
      </Card>
      <Note>先问过再点。核实后，他能看到同住的人；不核实也不耽误他点单。</Note>
      <View className="row">
        <Button grow={1} onPress={() => setDeclining(true)}>
          不住这里
        </Button>
        <Button grow={1.5} kind="filled" busy={verify.busy} onPress={() => void confirm()}>
          核实
        </Button>
      </View>
      <DeclineSheet
        open={declining}
        claim={claim}
        onClose={() => setDeclining(false)}
        onDone={() => {
          setDeclining(false);
          onSettled();
        }}
      />
    </>
  );
}

const reasons = ['门牌选错了', '这一户没有这位邻居', '已经搬走了', '别的'] as const;
const OTHER = '别的';
const REASON_MAX = 60;

interface DeclineSheetProps {
  open: boolean;
  claim: ClaimProps['claim'];
  onDone: () => void;
  onClose: () => void;
}

/** Why somebody is not verified; he reads it and chooses again. */
function DeclineSheet({ open, claim: { id, name }, onDone, onClose }: DeclineSheetProps) {
  const [reason, setReason] = useState<(typeof reasons)[number]>();
  const [words, setWords] = useState('');
  const { send, busy } = useAct('binding.decline');
  const said = reason === OTHER ? words.trim() : (reason ?? '');
  const decline = async (): Promise<void> => {
    const reply = await send({ id, reason: said });
    if (reply?.ok) toast('已经告诉他另选住址');
    if (reply && (reply.ok || reply.refusal.code === 'SETTLED')) onDone();
  };
  return (
    <Sheet open={open} title={`${name}为什么不算这一户`} onClose={onClose}>
      <View className="stack">
        <OptionList
          label="为什么不算这一户"
          options={reasons.map((value) => ({ value, label: value }))}
          value={reason}
          onChange={setReason}
        />
        {reason === OTHER && (
          <FormRow label="写一句" help="他看得到">
            <TextField
              name="decline-words"
              label="写一句"
              value={words}
              maxLength={REASON_MAX}
              onChange={setWords}
            />
          </FormRow>
        )}
        <View className="t-s ink2">他会看到原因，要另选住址才能点单</View>
        <Button kind="filled" disabled={said === ''} busy={busy} onPress={() => void decline()}>
          不住这里
        </Button>
      </View>
    </Sheet>
  );
}
