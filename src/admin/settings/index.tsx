import type { Output } from '@core/contract';
import { bounds, ruleNames, type RuleName } from '@core/domain/settings/rules';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { WidePage } from '../WidePage';
import { rangeWords, ruleWords } from './words';

type Shown = Output<'settings.get'>;

/** 设置: the rules of the county, each within its bounds. */
export default function SettingsPage() {
  const mayChange = useSession()?.roles.some(({ role }) => role === 'admin') ?? false;
  const reading = useRead('settings.get', {}, { when: mayChange });
  const list = mayChange ? (
    <Opening reading={reading}>
      {(shown) => <RulesForm key={shown.version} shown={shown} onSaved={reading.put} />}
    </Opening>
  ) : (
    <Empty title="这里由区县管理员设" line="有要改的，请找他们" />
  );
  return <WidePage title="设置" list={list} />;
}

interface RulesFormProps {
  shown: Shown;
  onSaved: (shown: Shown) => void;
}

function RulesForm({ shown, onSaved }: RulesFormProps) {
  const { values, change, drop } = useDraft(`rules:${shown.version}`, shown.rules);
  const { send, busy } = useAct('settings.change');
  const save = async (): Promise<void> => {
    const reply = await send({ rules: values, version: shown.version });
    if (!reply?.ok) return;
    drop();
    toast('改好了，一分钟内各处都按新的来');
    onSaved(reply.output);
  };
  return (
    <Card>
      <Note>改了全区县都按这个来。太宽太紧都会有人等不到，所以只能在这些数里选。</Note>
      {ruleNames.map((name) => (
        <RuleRow
          key={name}
          name={name}
          value={values[name]}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      <Button kind="filled" busy={busy} onPress={() => void save()}>
        改好
      </Button>
    </Card>
  );
}

interface RuleRowProps {
  name: RuleName;
  value: number;
  onChange: (value: number) => void;
}

function RuleRow({ name, value, onChange }: RuleRowProps) {
  const { least, most } = bounds[name];
  const words = ruleWords[name];
  const options = Array.from({ length: most - least + 1 }, (_, index) => String(least + index)).map(
    (one) => ({
      value: one,
      label: `${one} ${words.unit}`,
    }),
  );
  return (
    <FormRow label={words.name} help={rangeWords(name)}>
      <Note>{words.line}</Note>
      <ChoicePicker
        label={words.name}
        options={options}
        value={String(value)}
        onChange={(chosen) => onChange(Number(chosen))}
      />
    </FormRow>
  );
}
