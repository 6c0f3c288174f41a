import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { OptionList } from '../../components/form/OptionRow';
import { teamWords } from '../../copy/serviceDay';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';

interface MoveSheetProps {
  dayId: string;
  order: { id: string; title: string };
  onClose: () => void;
  onDone: () => void;
}

/** Where one order goes instead: to another team, or out of the day. */
export function MoveSheet({ dayId: id, order, onClose, onDone }: MoveSheetProps) {
  const teams = useRead('serviceDay.teams', { id });
  const [team, setTeam] = useState<string>();
  const [move, out] = [useAct('serviceDay.move'), useAct('serviceDay.unbundle')];
  const after = (sent: Promise<{ ok: boolean } | undefined>): void =>
    void sent.then((reply) => reply?.ok && onDone());
  return (
    <Sheet open title={order.title} onClose={onClose}>
      <View className="stack">
        <Opening reading={teams} cards={1}>
          {({ list }) => (
            <OptionList
              label="交给哪一组"
              options={list.map((one) => ({
                value: one.id,
                label: `第 ${one.number} 组 · ${one.gridName}`,
                line: `${teamWords(one)} · ${one.stops} 单，说好最多 ${one.most} 单`,
              }))}
              value={team}
              onChange={setTeam}
            />
          )}
        </Opening>
        <View className="row">
          <Button grow={1} busy={out.busy} onPress={() => after(out.send({ id, order: order.id }))}>
            拿出这一天
          </Button>
          <Button
            grow={1.5}
            kind="filled"
            busy={move.busy}
            disabled={team === undefined}
            onPress={() => team !== undefined && after(move.send({ id, order: order.id, team }))}
          >
            交给这一组
          </Button>
        </View>
      </View>
    </Sheet>
  );
}
