import { areOptions, MOST_CHOICES, YES_NO, type VoteKind, type VoteShare } from '@core/domain/hearing/vote';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { Resolution } from '../words/resolution';

interface VoteSheetProps {
  resolution: Resolution;
  onOpened: (vote: string) => void;
  onClose: () => void;
}

const kinds: { value: VoteKind; label: string }[] = [
  { value: 'yesNo', label: '同意不同意' },
  { value: 'choice', label: '几个方案里选' },
];
const windows = ['3', '7', '15'].map((value) => ({ value, label: `${value} 天` }));
const quorums = ['0', '50', '67'].map((value) => ({ value, label: value === '0' ? '不限' : `${value}%` }));
const shares: { value: VoteShare; label: string }[] = [
  { value: 'most', label: '票最多' },
  { value: 'half', label: '过半' },
  { value: 'twoThirds', label: '三分之二' },
];

/** What is put to the households, for how long, and when it counts. Once it is open nothing of it changes. */
export function VoteSheet({ resolution: { id, version, title }, onOpened, onClose }: VoteSheetProps) {
  const blank = {
    question: title,
    kind: 'yesNo' as VoteKind,
    plans: '',
    days: '7',
    quorum: '50',
    share: 'half' as VoteShare,
  };
  const { values, change, drop } = useDraft(`vote-open:${id}`, blank);
  const { send, busy, refusal } = useAct('vote.open', { quiet: true });
  const { question, kind, plans, days, quorum, share } = values;
  const lines = plans
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const options = kind === 'yesNo' ? YES_NO : lines;
  const ready = question.trim() !== '' && areOptions(kind, options);
  const open = async (): Promise<void> => {
    const asked = {
      question: question.trim(),
      kind,
      options,
      share,
      days: Number(days),
      quorum: Number(quorum),
    };
    const reply = await send({ id, version, ...asked });
    if (!reply?.ok) return;
    drop();
    onOpened(reply.output.vote.id);
  };
  return (
    <Sheet open title="交给一户一票" onClose={onClose}>
      <View className="stack">
        <FormRow label="问大家什么" error={refusal && refusalWords[refusal.code]}>
          <TextField
            name="vote-question"
            label="问大家什么"
            value={question}
            maxLength={100}
            onChange={(next) => change({ question: next })}
          />
        </FormRow>
        <FormRow label="怎么投">
          <OptionRow
            label="怎么投"
            options={kinds}
            value={kind}
            onChange={(next) => change({ kind: next })}
          />
        </FormRow>
        {kind === 'choice' && (
          <FormRow label="方案" help={`一行一个，2 到 ${MOST_CHOICES} 个`}>
            <TextArea
              name="vote-plans"
              label="方案"
              value={plans}
              onChange={(next) => change({ plans: next })}
            />
          </FormRow>
        )}
        <FormRow label="投几天">
          <OptionRow
            label="投几天"
            options={windows}
            value={days}
            onChange={(next) => change({ days: next })}
          />
        </FormRow>
        <FormRow label="多少户投了才有效">
          <OptionRow
            label="多少户投了才有效"
            options={quorums}
            value={quorum}
            onChange={(next) => change({ quorum: next })}
          />
        </FormRow>
        <FormRow label="多少票才通过">
          <OptionRow
            label="多少票才通过"
            options={shares}
            value={share}
            onChange={(next) => change({ share: next })}
          />
        </FormRow>
        <View className="t-s ink2">开始以后题目、方案和日子都不能改。数完马上公布，并且公示。</View>
        <Button kind="filled" busy={busy} disabled={!ready} onPress={() => void open()}>
          开始投票
        </Button>
      </View>
    </Sheet>
  );
}
