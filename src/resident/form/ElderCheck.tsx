import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { FormRow } from '../../components/form/FormRow';
import { spending } from '../../copy/money';
import { useSession } from '../../hooks/useSession';
import { canSpeak, speak } from '../../services/voice';
import type { Draft } from './draft';
import type { FormProps } from './props';
import { whenWords } from './when';
import { Address } from './WhereRow';

const whenOf = (draft: Draft, now: number): string =>
  draft.urgency === 'urgent' ? '现在就要，急' : whenWords(draft.day, draft.slot, now);

/** Everything once more, large, and read aloud where the platform can. */
export function ElderCheck({ item, draft, now }: FormProps) {
  const address = useSession()?.home?.address ?? '';
  const answers = item.fields.flatMap(({ key, label }) => {
    const answer = draft.answers[key];
    return answer ? [{ label, answer }] : [];
  });
  const aloud = [item.elderName, draft.words, whenOf(draft, now), `送到${address}`].join('。');
  return (
    <>
      <FormRow label="您要的是">
        <View className="elder-read">{draft.words}</View>
      </FormRow>
      {answers.map(({ label, answer }) => (
        <FormRow key={label} label={label}>
          <View className="elder-read">{answer}</View>
        </FormRow>
      ))}
      <FormRow label="什么时候">
        <View className="elder-read">{whenOf(draft, now)}</View>
      </FormRow>
      <FormRow label="送到哪">
        <Address />
      </FormRow>
      {item.purchase && (
        <FormRow label="花多少钱">
          <View className="elder-read">{spending(item.purchase)}</View>
        </FormRow>
      )}
      {canSpeak() && (
        <Button kind="tinted" icon="speaker-high" onPress={() => speak(aloud)}>
          念给我听
        </Button>
      )}
    </>
  );
}
