import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Confirm } from '../../components/feedback/Confirm';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { lineFacts } from '../../copy/units';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';

interface NeedMatchesProps {
  need: Output<'need.list'>['list'][number];
  onProject: () => void;
  onClosed: () => void;
}

/** The units that could meet a need; one tap makes a project of it, which waits for the unit's yes. */
export function NeedMatches({ need, onProject, onClosed }: NeedMatchesProps) {
  const matches = useRead('project.matches', { need: need.id });
  const propose = useAct('project.propose');
  const close = useAct('need.close');
  const [closing, setClosing] = useState(false);
  const make = async (resource: string): Promise<void> => {
    const reply = await propose.send({ need: need.id, resource });
    if (!reply?.ok) return;
    toast('提成项目了，等单位答应');
    onProject();
  };
  const remove = async (): Promise<void> => {
    const reply = await close.send({ id: need.id });
    setClosing(false);
    if (reply) onClosed();
  };
  return (
    <>
      <Card>
        <View className="stack">
          <View className="t-l">{need.title}</View>
          <View className="t-s ink2">{lineFacts(need)}</View>
          <View className="row">
            <Button size="small" onPress={() => setClosing(true)}>
              不需要了
            </Button>
          </View>
        </View>
      </Card>
      <Section title="能帮上的单位" />
      <Opening reading={matches} cards={1}>
        {({ list }) =>
          list.length === 0 ? (
            <Empty title="现在没有对得上的单位" line="类别、地方、日子都要对得上。有单位写了新资源再来看" />
          ) : (
            <>
              {list.map((match) => (
                <Card key={match.id}>
                  <View className="stack">
                    <View className="b">{match.title}</View>
                    <View className="t-s ink2">
                      {match.unitName} · {lineFacts(match)} · 有 {match.days} 天对得上
                    </View>
                    <View className="row">
                      <Button
                        size="small"
                        kind="tinted"
                        busy={propose.busy}
                        label={`提成项目，${match.title}`}
                        onPress={() => void make(match.id)}
                      >
                        提成项目
                      </Button>
                    </View>
                  </View>
                </Card>
              ))}
            </>
          )
        }
      </Opening>
      <Confirm
        open={closing}
        title="这条需求不要了？"
        consequence="会从清单里拿掉。以后还要，再写一条。"
        act="不需要了"
        busy={close.busy}
        onConfirm={() => void remove()}
        onClose={() => setClosing(false)}
      />
    </>
  );
}
