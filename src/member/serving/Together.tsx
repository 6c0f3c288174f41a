import { View } from '@tarojs/components';
import { useState } from 'react';
import { Avatar } from '../../components/basic/Avatar';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { PartSheet } from '../../components/helping/PartSheet';
import { seatsLine } from '../../copy/helping';
import { roleWords } from '../../copy/states';
import type { SheetProps } from './sheetProps';
import { partWords } from './words';

type Props = Pick<SheetProps, 'order' | 'settle'>;

/** Who has which part in it, and what each has said to it; one's own part is answered here. */
export function Parties({ order, settle }: Props) {
  const [answer, setAnswer] = useState<'done' | 'declined'>();
  const { parties = [], acts } = order;
  if (parties.length === 0) return null;
  const mine = parties.find((party) => party.mine);
  return (
    <Card>
      <View className="stack">
        <View className="t-s ink2">几方一起办</View>
        {parties.map(({ name, role, task, state, words }, at) => (
          <View key={at}>
            <View className="row row-wrap">
              <View className="t-m b grow">{task}</View>
              <View className={state === 'asked' ? 't-s amber b' : 't-s ink2'}>{partWords[state]}</View>
            </View>
            <View className="t-s ink2">
              {roleWords[role]}
              {name}
            </View>
            {words !== '' && <View className="t-s">「{words}」</View>}
          </View>
        ))}
        {acts.includes('answerParty') && mine?.state === 'agreed' && (
          <>
            <Button kind="tinted" onPress={() => setAnswer('done')}>
              我这部分办好了
            </Button>
            <Button kind="plain" onPress={() => setAnswer('declined')}>
              这部分办不了
            </Button>
          </>
        )}
      </View>
      <PartSheet
        key={answer}
        order={answer === undefined ? undefined : order}
        answer={answer ?? 'done'}
        onClose={() => setAnswer(undefined)}
        onReply={(reply) => {
          if (!settle(reply)) return;
          setAnswer(undefined);
          toast('记下了，谢谢您');
        }}
      />
    </Card>
  );
}

/** Who goes along, and how many seats are free yet. */
export function Team({ order }: Pick<Props, 'order'>) {
  const { team, freeSeats, helper, relations } = order;
  if (!team) return null;
  const lead = relations.includes('claimer') ? undefined : helper;
  const people = [
    ...(lead ? [{ ...lead, leads: true }] : []),
    ...team.mates.map((mate) => ({ ...mate, leads: false })),
  ];
  return (
    <Card>
      <View className="stack">
        <View className="t-s ink2">
          {[`一共 ${team.seats} 位一起去`, freeSeats === undefined ? '人齐了' : seatsLine(freeSeats)].join(
            '，',
          )}
        </View>
        {people.map(({ name, role, leads }, at) => (
          <View key={at} className="row">
            <Avatar name={name} tone={role === 'member' ? 'brick' : 'slate'} />
            <View className="grow">
              <View className="t-m b">{name}</View>
              <View className="t-s ink2">{leads ? `${roleWords[role]}，带头` : roleWords[role]}</View>
            </View>
          </View>
        ))}
      </View>
    </Card>
  );
}
