import { useState } from 'react';
import { useDraft } from '../../hooks/useDraft';
import { Button } from '../basic/Button';
import { Card } from '../basic/Card';
import { Confirm } from '../feedback/Confirm';
import { toast } from '../feedback/Toast';
import { FormRow } from '../form/FormRow';
import { TextArea } from '../form/TextArea';

interface ObjectionFormProps {
  /** Under what the words are kept until they are sent. */
  draft: string;
  /** Who reads it: 社区, 主持的人. */
  reader: string;
  busy: boolean;
  /** Whether it was taken. */
  onObject: (words: string) => Promise<boolean>;
}

/** What a household has against a 公示: once, so it is asked before it is sent. */
export function ObjectionForm({ draft, reader, busy, onObject }: ObjectionFormProps) {
  const { values, change, drop } = useDraft(draft, { words: '' });
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const empty = values.words.trim() === '';
  const ask = (): void => {
    setTried(true);
    if (!empty) setAsking(true);
  };
  const object = async (): Promise<void> => {
    const taken = await onObject(values.words.trim());
    setAsking(false);
    if (!taken) return;
    drop();
    toast('交给社区了，有答复会告诉您');
  };
  return (
    <>
      <Card>
        <FormRow
          label="提意见"
          help={`只有${reader}看得到`}
          error={tried && empty ? '请写您的意见' : undefined}
        >
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
        consequence={`一户提一次。${reader}看得到是哪一户，好上门来谈；邻居看不到。答复大家都看得到。`}
        act="交给社区"
        busy={busy}
        onConfirm={() => void object()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
