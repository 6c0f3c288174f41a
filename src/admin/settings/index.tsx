import type { Output } from '@core/contract';
import { ruleNames } from '@core/domain/settings/rules';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { go } from '../../services/go';
import { adminWhatIfPage } from '../../services/routes';
import { RuleRow } from '../RuleRow';
import { WidePage } from '../WidePage';

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
      <Button kind="tinted" onPress={() => go(adminWhatIfPage)}>
        先试一试会怎样
      </Button>
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
