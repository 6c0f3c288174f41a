import { isNamed, type Called } from '@core/domain/regionMode/episode';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Sheet } from '../../components/feedback/Sheet';
import { Bar } from './Bar';
import { PeopleRows } from './PeopleRows';
import { calledName, figuresWords, share, type Figures } from './words';

interface RoleFiguresProps {
  id: string;
  roles: readonly Figures[];
}

type Standing = 'silent' | 'needHelp';

/** Who has answered, role by role: figures and bars, and the names behind what somebody has to see to. */
export function RoleFigures({ id, roles }: RoleFiguresProps) {
  const [asked, setAsked] = useState<{ role: Called; standing: Standing }>();
  const called = roles.filter(({ told }) => told > 0);
  return (
    <>
      <Section title="谁回了" />
      <Card>
        <View className="stack">
          {called.map((one) => (
            <RoleRow
              key={one.role}
              figures={one}
              onOpen={(standing) => setAsked({ role: one.role, standing })}
            />
          ))}
          {called.length === 0 && <View className="ink2">还没有告诉到人</View>}
        </View>
      </Card>
      <Sheet
        open={asked !== undefined}
        title={
          asked ? `${calledName(asked.role)}${asked.standing === 'silent' ? '，还没回的' : '，要支援的'}` : ''
        }
        onClose={() => setAsked(undefined)}
      >
        {asked && <PeopleRows id={id} {...asked} />}
      </Sheet>
    </>
  );
}

function RoleRow({ figures, onOpen }: { figures: Figures; onOpen: (standing: Standing) => void }) {
  const { role, told, answered, needHelp } = figures;
  const name = calledName(role);
  return (
    <View className="stack">
      <View className="row">
        <View className="b grow">{name}</View>
        <View className="t-s ink2 num">{figuresWords(figures)}</View>
      </View>
      <Bar share={share(answered, told)} />
      <View className="row row-wrap">
        {needHelp > 0 && (
          <Button size="small" kind="tinted" label={`${name}，看谁要支援`} onPress={() => onOpen('needHelp')}>
            看谁要支援
          </Button>
        )}
        {isNamed(role) && answered < told && (
          <Button size="small" label={`${name}，看谁没回`} onPress={() => onOpen('silent')}>
            看谁没回
          </Button>
        )}
      </View>
    </View>
  );
}
