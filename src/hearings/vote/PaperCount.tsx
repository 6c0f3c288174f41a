import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { useAct } from '../../hooks/useAct';
import type { Vote } from '../words/vote';

interface PaperCountProps {
  vote: Vote;
  onCounted: (vote: Vote) => void;
}

const numberOf = (text: string | undefined): number => Number((text ?? '').replace(/\D/g, '') || '0');

/** The slips, counted by two people and entered together: as many as households were noted. */
export function PaperCount({ vote: { id, version, options, papers = 0 }, onCounted }: PaperCountProps) {
  const [counts, setCounts] = useState<string[]>(options.map(() => ''));
  const [spoilt, setSpoilt] = useState('');
  const [tried, setTried] = useState(false);
  const { send, busy } = useAct('vote.count');
  const sum = counts.reduce((all, one) => all + numberOf(one), numberOf(spoilt));
  const fits = sum === papers;
  const count = async (): Promise<void> => {
    setTried(true);
    if (!fits) return;
    const reply = await send({ id, version, counts: counts.map(numberOf), spoilt: numberOf(spoilt) });
    if (reply?.ok) onCounted(reply.output.vote);
  };
  const row = (label: string, value: string, onChange: (next: string) => void) => (
    <FormRow key={label} label={label}>
      <TextField
        name={label}
        label={`${label}，几张`}
        type="number"
        value={value}
        maxLength={5}
        onChange={onChange}
      />
    </FormRow>
  );
  return (
    <>
      <Section title="录纸票" side={`登记了 ${papers} 户`} />
      <Card>
        <View className="ink2">两个人一起开箱一起数。录了就数完了，结果马上公布。</View>
        {options.map((option, at) =>
          row(option, counts[at] ?? '', (next) => setCounts(counts.map((one, n) => (n === at ? next : one)))),
        )}
        {row('废票', spoilt, setSpoilt)}
        {tried && !fits && <View className="red">{`一共 ${sum} 张，登记了 ${papers} 户，请再数一遍`}</View>}
        <Button kind="filled" busy={busy} onPress={() => void count()}>
          数完了，公布结果
        </Button>
      </Card>
    </>
  );
}
