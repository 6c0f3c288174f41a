import type { Input, Output } from '@core/contract';
import { View } from '@tarojs/components';
import { pressable } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { useMore } from '../../hooks/useMore';
import { read } from '../../services/cloud';
import { briefWords } from './words';

type Got = Output<'statistics.get'>;
type Child = Got['children']['list'][number];

interface BelowProps {
  first: Got;
  input: Input<'statistics.get'>;
  onGo: (place: string) => void;
}

const keyed = ({ children: { list, next } }: Got) => ({
  list: list.map((child) => ({ ...child, id: child.path })),
  next,
});

/** The places under this one, in the order of the tree and in no other. */
export function Below({ first, input, onGo }: BelowProps) {
  const { list, more, busy } = useMore(keyed(first), async (cursor) => {
    const reply = await read('statistics.get', { ...input, cursor });
    return reply.ok ? { ok: true, output: keyed(reply.output) } : reply;
  });
  if (list.length === 0) return null;
  return (
    <>
      <Section title={`下面的${first.childLabel ?? '地方'}`} side="按地点树的顺序，不排名" />
      <Card tone="rows">
        {list.map((child) => (
          <ChildRow key={child.path} child={child} onGo={onGo} />
        ))}
      </Card>
      {more && (
        <Button onPress={more} busy={busy}>
          再看一些
        </Button>
      )}
    </>
  );
}

function ChildRow({ child, onGo }: { child: Child; onGo: (place: string) => void }) {
  const { path, name, normal, urgent } = child;
  const lines = [briefWords(normal), urgent.placed > 0 && `急单 ${briefWords(urgent)}`].filter(Boolean);
  return (
    <View className="statistics-child" {...pressable(() => onGo(path), { sum: [name, ...lines].join('，') })}>
      <View className="grow">
        <View>{name}</View>
        {lines.map((line) => (
          <View key={String(line)} className="t-s ink2 num">
            {line}
          </View>
        ))}
      </View>
      <Icon name="caret-right" />
    </View>
  );
}
