import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { Resolution } from '../words/resolution';

interface ObjectionFormProps {
  id: string;
  onSaid: (resolution: Resolution) => void;
}

/** What a household has against it: once, so it is asked before it is sent. */
export function ObjectionForm({ id, onSaid }: ObjectionFormProps) {
  const { values, change, drop } = useDraft(`resolution-objection:${id}`, { words: '' });
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const { send, busy } = useAct('resolution.object');
  const empty = values.words.trim() === '';
  const ask = (): void => {
    setTried(true);
    if (!empty) setAsking(true);
  };
  const object = async (): Promise<void> => {
    const reply = await send({ id, words: values.words.trim() });
    setAsking(false);
    if (!reply?.ok) return;
    drop();
    toast('交上去了，有答复会告诉您');
    onSaid(reply.output.resolution);
  };
  return (
    <>
      <Card>
        <FormRow label="提意见" help="只有主持的人看得到" error={tried && empty ? '请写您的意见' : undefined}>
          <TextArea
            name="objection"
            label="提意见"
            value={values.words}
            invalid={tried && empty}
            placeholder="不同意哪一点，希望怎么改"
            onChange={(words) => change({ words })}
          />
        </FormRow>
        <Button kind="filled" onPress={ask}>
          交给社区
        </Button>
      </Card>
      <Confirm
        open={asking}
        title="交给社区？"
        consequence="一户提一次。主持的人看得到是哪一户，好上门来谈；邻居看不到。答复大家都看得到。"
        act="交给社区"
        busy={busy}
        onConfirm={() => void object()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
