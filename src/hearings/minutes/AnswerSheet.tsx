import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { TextArea } from '../../components/form/TextArea';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { Minutes } from '../words/minutes';

interface AnswerSheetProps {
  minutes: Minutes;
  asked: Minutes['mine'][number];
  /** The line as it reads now; gone where a later edition took it out. */
  line: Minutes['lines'][number] | undefined;
  onClose: () => void;
  onAnswered: () => void;
}

/** Takes a correction over with what the line says from now on, or says why not. */
export function AnswerSheet({ minutes, asked, line, onClose, onAnswered }: AnswerSheetProps) {
  const { values, change, drop } = useDraft(`correction:${asked.id}`, {
    take: line && minutes.mayAmend ? 'yes' : 'no',
    line: line?.said.words ?? '',
    why: '',
  });
  const [tried, setTried] = useState(false);
  const { send, busy } = useAct('minutes.answer');
  const takes = values.take === 'yes' && line !== undefined;
  const said = (takes ? values.line : values.why).trim();
  const answer = async (): Promise<void> => {
    setTried(true);
    if (said === '') return;
    const which = { id: minutes.id, version: minutes.version, correction: asked.id };
    const reply = takes
      ? await send({ ...which, said: { ...line.said, words: said }, words: '' })
      : await send({ ...which, words: said });
    if (!reply?.ok) return;
    drop();
    toast(takes ? '改好了，出了新的一版' : '答复了，他看得到');
    onAnswered();
  };
  return (
    <Sheet open title="改不改？" onClose={onClose}>
      <View className="stack">
        <View>{asked.words}</View>
        {line && minutes.mayAmend && (
          <OptionRow
            label="改不改"
            options={[
              { value: 'yes', label: '照他说的改' },
              { value: 'no', label: '不改，说原因' },
            ]}
            value={values.take}
            onChange={(take) => change({ take })}
          />
        )}
        <FormRow
          label={takes ? '这一条改成' : '为什么不改'}
          error={tried && said === '' ? '请写一句' : undefined}
        >
          {takes ? (
            <TextArea
              name="line"
              label="这一条改成"
              value={values.line}
              invalid={tried && said === ''}
              onChange={(words) => change({ line: words })}
            />
          ) : (
            <TextArea
              name="why"
              label="为什么不改"
              value={values.why}
              maxLength={200}
              invalid={tried && said === ''}
              placeholder="录音里说的是东边"
              onChange={(words) => change({ why: words })}
            />
          )}
        </FormRow>
        <Button kind="filled" busy={busy} onPress={() => void answer()}>
          {takes ? '出新的一版' : '这样答复'}
        </Button>
      </View>
    </Sheet>
  );
}
