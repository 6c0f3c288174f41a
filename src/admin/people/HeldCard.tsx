import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { fullDay } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { go } from '../../services/go';
import { leavePage } from '../../services/routes';
import { officeWords, roleNames, type Held } from '../grantWords';

/** Roles that come of a registration; they end where they began. */
const registered = ['member', 'volunteer', 'orgUnitContact'];

/** One role of one person: its term, who gave it, who stands in, and how it ends. */
export function HeldCard({ held, onEnded }: { held: Held; onEnded: () => void }) {
  const [ending, setEnding] = useState(false);
  const { person, placeName, from, until, givenBy, substitute, leave, mine } = held;
  const facts = [
    ['地方', placeName],
    ['任期', `${fullDay(from)} 到 ${fullDay(until)}`],
    ['谁给的', givenBy ?? '建库时就有'],
    ['谁代', substitute?.name ?? '还没选'],
    ...(leave ? [['请假', `${fullDay(leave.from)} 到 ${fullDay(leave.until)}`]] : []),
  ];
  const may = mine && !registered.includes(held.role);
  return (
    <Card>
      <View className="stack">
        <View className="t-l">{person.name}</View>
        <View className="b">{officeWords(held)}</View>
        {facts.map(([label, words]) => (
          <View key={label} className="row">
            <View className="ink2">{label}</View>
            <View className="grow">{words}</View>
          </View>
        ))}
        {may && !held.standsIn && <Button onPress={() => go(leavePage(held.id))}>请假和代班</Button>}
        {may && <Button onPress={() => setEnding(true)}>停掉这个身份</Button>}
      </View>
      <EndSheet held={held} open={ending} onClose={() => setEnding(false)} onEnded={onEnded} />
    </Card>
  );
}

interface EndSheetProps {
  held: Held;
  open: boolean;
  onClose: () => void;
  onEnded: () => void;
}

/** Asks for the reason, and says what follows. */
function EndSheet({ held, open, onClose, onEnded }: EndSheetProps) {
  const [reason, setReason] = useState('');
  const { send, busy } = useAct('grant.end');
  const { id, person, role, placeName, substitute } = held;
  const after = substitute
    ? `他手上的单子马上由${substitute.name}负责，最多三十天。`
    : '他手上的单子马上由上一级负责。';
  const end = async (): Promise<void> => {
    const reply = await send({ id, reason: reason.trim() });
    if (!reply?.ok) return;
    toast('停掉了，记在操作记录里');
    onEnded();
  };
  return (
    <Sheet open={open} title={`停掉${person.name}的身份？`} onClose={onClose}>
      <View className="stack">
        <View className="ink2">{`${placeName}的${roleNames[role]}从现在起就不是了。${after}`}</View>
        <FormRow label="为什么">
          <TextField
            name="end-reason"
            label="为什么"
            placeholder="比如：调到别的社区"
            value={reason}
            maxLength={100}
            onChange={setReason}
          />
        </FormRow>
        <View className="row">
          <Button grow={1} onPress={onClose}>
            先不
          </Button>
          <Button
            grow={1.5}
            kind="filled"
            busy={busy}
            disabled={reason.trim() === ''}
            onPress={() => void end()}
          >
            停掉
          </Button>
        </View>
      </View>
    </Sheet>
  );
}
