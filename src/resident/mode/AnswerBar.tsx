import type { Answer } from '@core/domain/regionMode/answer';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { answerWords, type Notice } from '../../copy/modes';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useElder } from '../../hooks/useElder';
import { barOf } from './bar';

interface AnswerBarProps {
  notice: Notice;
  onSaid: () => void;
}

/** One filled button: 收到, and once that is said, 我到岗了. Asking for support takes a word of what is missing. */
export function AnswerBar({ notice, onSaid }: AnswerBarProps) {
  const elder = useElder();
  const { send, busy } = useAct('mode.acknowledge');
  const [asking, setAsking] = useState(false);
  const { main, others, line } = barOf(notice);
  const say = async (answer: Answer, words?: string): Promise<boolean> => {
    const reply = await send({ id: notice.id, answer, ...(words ? { words } : {}) });
    if (!reply?.ok) return false;
    toast(answer === 'needHelp' ? '社区看到了，会联系您' : '好，社区知道了');
    setAsking(false);
    onSaid();
    return true;
  };
  const press = (answer: Answer): void => (answer === 'needHelp' ? setAsking(true) : void say(answer));
  const filled = main && (
    <Button kind="filled" grow={1.5} size={elder ? 'main' : 'normal'} busy={busy} onPress={() => press(main)}>
      {answerWords[main]}
    </Button>
  );
  return (
    <>
      <PrimaryBar line={line} {...(elder && filled ? { main: filled } : {})}>
        {others.map((answer) => (
          <Button key={answer} grow={1} disabled={busy} onPress={() => press(answer)}>
            {answerWords[answer]}
          </Button>
        ))}
        {!elder && filled}
      </PrimaryBar>
      <HelpSheet
        id={notice.id}
        open={asking}
        busy={busy}
        onSay={(words) => say('needHelp', words)}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

interface HelpSheetProps {
  id: string;
  open: boolean;
  busy: boolean;
  onSay: (words: string) => Promise<boolean>;
  onClose: () => void;
}

function HelpSheet({ id, open, busy, onSay, onClose }: HelpSheetProps) {
  const { values, change, drop } = useDraft(`mode:help:${id}`, { words: '' });
  const say = async (): Promise<void> => {
    if (await onSay(values.words.trim())) drop();
  };
  return (
    <Sheet open={open} title="缺什么" onClose={onClose}>
      <View className="stack">
        <FormRow label="写一句，社区好安排" help="可以不写">
          <TextArea
            name="help"
            label="缺什么"
            value={values.words}
            maxLength={200}
            placeholder="比如：要两个人、要沙袋、老人要送医院"
            onChange={(words) => change({ words })}
          />
        </FormRow>
        <View className="t-s ink2">人有危险，先打 110、119、120，再点这里。</View>
        <Button kind="filled" busy={busy} onPress={() => void say()}>
          请社区支援
        </Button>
      </View>
    </Sheet>
  );
}
