import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { freeWords, kindWords, matchWords, stateWords } from '../../copy/registration';
import { phoneDigits } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { ring } from '../../services/phone';
import { ReasonSheet } from './ReasonSheet';

type Registration = Output<'registration.get'>['registration'];
type Reply = { ok: true; output: Output<'registration.get'> } | { ok: false } | undefined;

/** One registration: who it is, whether the roster knows him, and what the community says to it. */
export function Opened({ id, onDecided }: { id: string; onDecided: () => void }) {
  const reading = useRead('registration.get', { id });
  const approve = useAct('registration.approve');
  const giveBack = useAct('registration.return');
  const end = useAct('registration.end');
  const [asking, setAsking] = useState<'return' | 'end'>();
  const settle = (reply: Reply, said: string): boolean => {
    if (!reply?.ok) {
      void reading.refresh();
      return false;
    }
    setAsking(undefined);
    toast(said);
    onDecided();
    return true;
  };
  return (
    <Opening reading={reading}>
      {({ registration }) => {
        const which = { id, version: registration.version };
        return (
          <>
            <Match registration={registration} />
            <Facts registration={registration} />
            {registration.state === 'submitted' && (
              <View className="row">
                <Button grow={1} onPress={() => setAsking('return')}>
                  退回
                </Button>
                <Button
                  kind="filled"
                  grow={1.5}
                  busy={approve.busy}
                  onPress={() =>
                    void approve.send(which).then((reply) => settle(reply, '通过了，可以问他了'))
                  }
                >
                  通过
                </Button>
              </View>
            )}
            {registration.state === 'approved' && (
              <Button onPress={() => setAsking('end')}>结束他的报到</Button>
            )}
            <ReasonSheet
              open={asking === 'return'}
              title="退回去改"
              act="退回，告诉他"
              line="他会看到原因，改好再交"
              draft={`return:${id}`}
              busy={giveBack.busy}
              onClose={() => setAsking(undefined)}
              onSend={async (reason) => settle(await giveBack.send({ ...which, reason }), '退回了')}
            />
            <ReasonSheet
              open={asking === 'end'}
              title="结束他的报到"
              act="结束，告诉他"
              line="以后不再问他；手上有单的，要先办完或退回"
              draft={`end:${id}`}
              busy={end.busy}
              onClose={() => setAsking(undefined)}
              onSend={async (reason) => settle(await end.send({ ...which, reason }), '结束了')}
            />
          </>
        );
      }}
    </Opening>
  );
}

/** What the roster says, in words: 花名册上有这个人，姓名和手机号都对. */
function Match({ registration: { match, rosterUnit, state } }: { registration: Registration }) {
  if (state !== 'submitted') return null;
  const { title, line } = matchWords[match];
  return (
    <Card tone={match === 'exact' ? 'plain' : 'marked'}>
      <View className="row row-top">
        <Icon name={match === 'exact' ? 'calendar-check' : 'warning-circle-fill'} />
        <View className="grow">
          <View className="b">{title}</View>
          <View className="t-s ink2">{rosterUnit ? `${line}。单位：${rosterUnit}` : line}</View>
        </View>
      </View>
    </Card>
  );
}

function Facts({ registration }: { registration: Registration }) {
  const { name, kind, state, unit, place, skills, free, phone, phoneFrom, reason } = registration;
  const facts: [string, string | undefined][] = [
    ['单位', unit],
    ['住在', place],
    ['会什么', skills.join('、')],
    ['有空', freeWords(free)],
    ['手机', phone && `${phoneDigits(phone)}（${phoneFrom === 'wechat' ? '微信绑定的' : '自己填的'}）`],
    ['原因', reason],
  ];
  return (
    <Card>
      <View className="stack">
        <View>
          <View className="t-l">{name}</View>
          <View className="t-s ink2">{`${kindWords[kind]} · ${stateWords[state]}`}</View>
        </View>
        {facts.map(
          ([label, value]) =>
            value && (
              <View key={label} className="registration-fact">
                <View className="ink2">{label}</View>
                <View className="grow num">{value}</View>
              </View>
            ),
        )}
        {phone && (
          <Button icon="phone" label={`打给${name} ${phoneDigits(phone)}`} onPress={() => ring(phone)}>
            打电话核对
          </Button>
        )}
      </View>
    </Card>
  );
}
