import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Confirm } from '../../components/feedback/Confirm';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { useAct } from '../../hooks/useAct';
import type { Vote } from '../words/vote';

interface BallotProps {
  vote: Vote;
  onCast: (vote: Vote, receipt: string) => void;
}

/** The one ballot of the household. What is chosen is kept nowhere on this phone: others may hold it, too. */
export function Ballot({ vote: { id, options }, onCast }: BallotProps) {
  const [choice, setChoice] = useState<string>();
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const { send, busy } = useAct('vote.cast');
  const ask = (): void => {
    setTried(true);
    if (choice !== undefined) setAsking(true);
  };
  const cast = async (): Promise<void> => {
    const reply = await send({ id, choice: Number(choice) });
    setAsking(false);
    if (reply?.ok) onCast(reply.output.vote, reply.output.receipt);
  };
  return (
    <>
      <Note icon="lock-simple">不记名：记得您家投过，不记投了什么。社区和邻居都查不到。</Note>
      <Card>
        <FormRow label="您家的一票" error={tried && choice === undefined ? '请选一项' : undefined}>
          <OptionList
            label="您家的一票"
            options={options.map((label, at) => ({ value: String(at), label }))}
            value={choice}
            onChange={setChoice}
          />
        </FormRow>
        <Button kind="filled" size="main" onPress={ask}>
          投票
        </Button>
      </Card>
      <Confirm
        open={asking}
        title={`投「${options[Number(choice)] ?? ''}」？`}
        consequence="一户只投一次，投了不能改：票箱里分不出哪张是谁的。跟家里人说好再投。"
        act="投进票箱"
        busy={busy}
        onConfirm={() => void cast()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
