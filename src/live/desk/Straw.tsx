import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Opening } from '../../components/feedback/Opening';
import { AskForm } from '../../components/straw/AskForm';
import { Counts } from '../../components/straw/Counts';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';

/** Asks all who watch, and what came of it. `changed`: what the room tells of it moves on. */
export function Straw({ show, changed }: { show: string; changed?: number | undefined }) {
  const reading = useRead('straw.get', { show });
  const { refresh, put } = reading;
  const open = useAct('straw.open');
  const close = useAct('straw.close');
  useEffect(() => {
    if (changed !== undefined) void refresh();
  }, [changed, refresh]);
  return (
    <Opening reading={reading} cards={1}>
      {({ straw, past }) => (
        <>
          {straw && (
            <>
              <Section title="问大家" side={straw.closedAt === undefined ? '正在答' : '收了'} />
              <Card className="stack">
                <View className="t-l b">{straw.question}</View>
                {straw.closedAt === undefined ? (
                  <>
                    <View className="ink2">{straw.options.join('、')}</View>
                    <Button
                      busy={close.busy}
                      onPress={() =>
                        void close.send({ show, straw: straw.id }).then((reply) => {
                          if (reply?.ok) put(reply.output);
                        })
                      }
                    >
                      收了，看结果
                    </Button>
                  </>
                ) : (
                  <Counts options={straw.options} counts={straw.counts} />
                )}
                <View className="t-s ink2">只看个大概，不算表决</View>
              </Card>
            </>
          )}
          {straw?.closedAt === undefined && straw ? null : (
            <AskForm
              name={show}
              placeholder="下次想听什么"
              busy={open.busy}
              onAsk={async (asked) => {
                const reply = await open.send({ show, ...asked });
                if (reply?.ok) put(reply.output);
                return reply?.ok === true;
              }}
            />
          )}
          {past.map((one) => (
            <Card key={one.id} className="stack">
              <View className="b">{one.question}</View>
              <Counts options={one.options} counts={one.counts} />
            </Card>
          ))}
        </>
      )}
    </Opening>
  );
}
