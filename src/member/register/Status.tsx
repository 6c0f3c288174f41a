import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Note } from '../../components/basic/Note';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { kindWords, registerWords } from '../../copy/registration';
import { when } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { go } from '../../services/go';
import { calendarPage } from '../../services/routes';
import { FaceRow } from './FaceRow';
import type { Registration } from './form';
import { MoveAndLeave } from './MoveAndLeave';

interface StatusProps {
  registration: Registration;
  onAnswer: (output: Output<'registration.mine'>) => void;
  /** Opens the form again. */
  onMend: () => void;
}

/** How it stands with a registration that was sent: who answers until when, or what the answer was. */
export function Status({ registration, onAnswer, onMend }: StatusProps) {
  const { kind, state } = registration;
  const withdraw = useAct('registration.withdraw');
  const takeBack = async (): Promise<void> => {
    const reply = await withdraw.send({});
    if (!reply?.ok) return;
    onAnswer(reply.output);
    onMend();
  };
  return (
    <Page
      title={registerWords[kind]}
      {...(state === 'approved'
        ? {}
        : {
            bar: (
              <PrimaryBar>
                {state === 'submitted' ? (
                  <Button busy={withdraw.busy} onPress={() => void takeBack()}>
                    撤回来改一改
                  </Button>
                ) : (
                  <Button kind="filled" onPress={onMend}>
                    {state === 'returned' ? '改一改，再交' : '重新报到'}
                  </Button>
                )}
              </PrimaryBar>
            ),
          })}
    >
      <Card tone={state === 'returned' ? 'marked' : 'plain'}>
        <Words registration={registration} />
      </Card>
      <Told registration={registration} />
      {state === 'approved' && <Approved registration={registration} onAnswer={onAnswer} />}
    </Page>
  );
}

/** The answer, or who owes it. */
function Words({ registration }: Pick<StatusProps, 'registration'>) {
  const now = useNow();
  const { kind, state, communityName, waitingFor = '值班的人', dueAt, reason } = registration;
  const words: Record<Registration['state'], { title: string; line: string }> = {
    draft: { title: '还没填完', line: '填好就能交给社区' },
    submitted: {
      title: `已交给${communityName}`,
      line:
        dueAt === undefined || dueAt > now
          ? `等${waitingFor}答复，最晚 ${when(dueAt ?? now, now)}`
          : `${waitingFor}本该在 ${when(dueAt, now)} 前答复。可以打社区电话问一声`,
    },
    approved: { title: `您是${communityName}的${kindWords[kind]}`, line: '有邻居点单，会先问离得近的人' },
    returned: { title: '社区退回来了', line: reason ?? '请改一改再交' },
    ended: { title: '已经结束了', line: reason ?? '谢谢您帮过邻居' },
  };
  return (
    <View>
      <View className="t-l">{words[state].title}</View>
      <View className="ink2">{words[state].line}</View>
    </View>
  );
}

/** What was told, in short. */
function Told({ registration }: Pick<StatusProps, 'registration'>) {
  const { name, unit, home, skills, phoneMasked } = registration;
  const facts = [name, unit, home?.address, skills.join('、'), phoneMasked].filter(Boolean).join(' · ');
  return <Note icon="user">{facts}</Note>;
}

function Approved({ registration, onAnswer }: Pick<StatusProps, 'registration' | 'onAnswer'>) {
  const [open, setOpen] = useState<'move' | 'leave'>();
  return (
    <>
      <Card tone="rows">
        <ListRow
          icon="calendar-blank"
          title="我的日历"
          line="哪几天不在，什么时候有空"
          onPress={() => go(calendarPage)}
        />
        <ListRow icon="house" title="搬家了" line="换一栋，或换一个社区" onPress={() => setOpen('move')} />
        <ListRow icon="x" title="不再参加" line="结束报到" onPress={() => setOpen('leave')} />
      </Card>
      <FaceRow />
      <MoveAndLeave
        open={open}
        communityName={registration.communityName}
        onAnswer={onAnswer}
        onClose={() => setOpen(undefined)}
      />
    </>
  );
}
