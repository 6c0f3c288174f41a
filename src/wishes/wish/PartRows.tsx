import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { Parts } from '../Parts';
import { takerWords, type View as Wish } from '../words';
import type { Acting } from './acting';

/** Part by part: who took it on, and what is still missing, each to be taken with one tap. */
export function PartRows({ wish, put, refresh }: Acting) {
  const { send, busy } = useAct('wish.pledge');
  const all = wish.parts.reduce((sum, { count }) => sum + count, 0);
  if (all < 2) return <Takers wish={wish} />;
  const mayPledge = wish.acts.includes('pledge');
  const asUnit = isUnit(wish);
  const take = async (part: number): Promise<void> => {
    const takes = wish.parts.map((_, n) => (n === part ? 1 : 0));
    const reply = await send({ id: wish.id, takes, asUnit });
    if (reply?.ok) {
      put(reply.output.wish);
      toast('认下了，等都认齐就可以联系');
    } else if (reply) await refresh();
  };
  return (
    <Card className="stack">
      <Parts wish={wish} />
      {wish.parts.map(({ title, count, left }, n) => (
        <View key={title} className="row">
          <View className="grow">
            <View>{count > 1 ? `${title} ${count} 份` : title}</View>
            <View className="t-s ink2">{takersOf(wish, n) || '还没人认'}</View>
          </View>
          {left === 0 ? (
            <View className="b pine">认齐了</View>
          ) : mayPledge ? (
            <Button
              kind="tinted"
              size="small"
              busy={busy}
              label={`我来一份：${title}`}
              onPress={() => void take(n)}
            >
              我来一份
            </Button>
          ) : (
            <View className="b amber num">还缺 {left}</View>
          )}
        </View>
      ))}
    </Card>
  );
}

/** Whoever stands for a unit and is no helper of this place takes it on for the unit. */
export const isUnit = ({ relations }: Wish): boolean =>
  relations.includes('unit') && !relations.includes('helper');

function takersOf({ pledges }: Wish, part: number): string {
  const of = pledges.filter(({ takes }) => (takes[part] ?? 0) > 0);
  return [...new Set(of.map(takerWords))].join('、');
}

function Takers({ wish }: { wish: Wish }) {
  const [taker] = wish.pledges;
  if (!taker) return null;
  return (
    <Card>
      <View className="t-s ink2">谁来办</View>
      <View className="b">{takerWords(taker)}</View>
    </Card>
  );
}
