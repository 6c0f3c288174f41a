import type { Output } from '@core/contract';
import { changedBetween, triedNames, withTried } from '@core/domain/whatIf/rules';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { RuleRow } from '../RuleRow';
import { nowWords, type Trial } from './words';

interface TryFormProps {
  shown: Output<'settings.get'>;
  onBegun: (trial: Trial) => void;
}

/** Which rules to try: each within its bounds, beginning with those that hold; what was chosen is kept. */
export function TryForm({ shown, onBegun }: TryFormProps) {
  const { rules } = shown;
  const { values, change } = useDraft(`whatIf:${shown.version}`, rules);
  const { send, busy } = useAct('whatIf.begin');
  const isSame = changedBetween(rules, values).length === 0;
  const begin = async (): Promise<void> => {
    const reply = await send({ rules: withTried(rules, values) });
    if (reply?.ok) onBegun(reply.output.trial);
  };
  return (
    <Card>
      <Note>照着全区县的样子，在电脑里过两个星期，看换一套规矩会怎样。真的设置不动，也不打扰谁。</Note>
      {triedNames.map((name) => (
        <RuleRow
          key={name}
          name={name}
          help={nowWords(name, rules[name])}
          value={values[name]}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      <View className="stack">
        {isSame && <Note>先改一条，再试一试。</Note>}
        <Button kind="filled" busy={busy} disabled={isSame} onPress={() => void begin()}>
          试一试
        </Button>
        {!isSame && (
          <Button kind="plain" onPress={() => change(rules)}>
            都改回现在的
          </Button>
        )}
      </View>
    </Card>
  );
}
