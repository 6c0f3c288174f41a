import { topics } from '@core/domain/notify/kind';
import { helperRoles } from '@core/domain/people/person';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { CheckLine } from '../../components/form/CheckLine';
import { Page } from '../../components/page/Page';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { subscribe } from '../../services/subscribe';
import { purposeWords, topicWords, type Purpose, type Topic } from './words';

/** 提醒: how often WeChat may still ring for each kind, and what should not ring at all. */
export default function Reminders() {
  const reading = useRead('me.reminders', {});
  const concerns = useConcerns();
  return (
    <Page title="微信提醒">
      <Opening reading={reading}>
        {({ left, muted }) => (
          <>
            <Note>微信规定点一次提醒一次。没有次数也不要紧，「消息」里总能看到。</Note>
            <Section title="还能提醒几次" />
            {left
              .filter(({ purpose }) => concerns(purpose))
              .map(({ purpose, count }) => (
                <Left key={purpose} {...{ purpose, count }} onMore={() => void reading.refresh()} />
              ))}
            <Section title="哪些要微信提醒" />
            <Switches muted={muted} concerns={concerns} onChange={() => void reading.refresh()} />
            <View className="t-s ink2">叫到岗、取消服务日这样要紧的，一直会提醒。</View>
          </>
        )}
      </Opening>
    </Page>
  );
}

/** Nobody is asked about what he never hears of. */
function useConcerns(): (what: Purpose | Topic) => boolean {
  const roles = useSession()?.roles ?? [];
  const isHelper = (role: string): boolean => helperRoles.some((helper) => helper === role);
  const helps = roles.some(({ role }) => isHelper(role));
  const inOffice = roles.some(({ role }) => !isHelper(role) && role !== 'resident');
  return (what) => {
    if (what === 'asked' || what === 'help' || what === 'day') return helps;
    return what === 'desk' ? inOffice : true;
  };
}

interface LeftProps {
  purpose: Purpose;
  count: number;
  onMore: () => void;
}

function Left({ purpose, count, onMore }: LeftProps) {
  const ask = async (): Promise<void> => {
    const left = await subscribe([purpose]);
    toast(left === undefined ? '没有加上，可以再点一次' : `加上了，还能提醒 ${left} 次`);
    onMore();
  };
  return (
    <Card>
      <View className="row">
        <View className="grow">
          <View>{purposeWords[purpose]}</View>
          <View className="t-s ink2 num">{count === 0 ? '现在没有次数了' : `还能提醒 ${count} 次`}</View>
        </View>
        <Button
          size="small"
          kind="tinted"
          label={`加一次：${purposeWords[purpose]}`}
          onPress={() => void ask()}
        >
          加一次
        </Button>
      </View>
    </Card>
  );
}

interface SwitchesProps {
  muted: readonly Topic[];
  concerns: (topic: Topic) => boolean;
  onChange: () => void;
}

function Switches({ muted, concerns, onChange }: SwitchesProps) {
  const notify = useAct('me.notify');
  const turn = async (topic: Topic): Promise<void> => {
    const next = topics.filter((each) => muted.includes(each) !== (each === topic));
    const reply = await notify.send({ muted: next });
    if (!reply?.ok) return;
    toast(next.includes(topic) ? '好，只放在消息里' : '好，微信也提醒');
    onChange();
  };
  return (
    <Card tone="rows">
      {topics.filter(concerns).map((topic) => {
        const { name, line } = topicWords[topic];
        const on = !muted.includes(topic);
        const side = on ? '提醒' : '不提醒';
        return (
          <CheckLine
            key={topic}
            {...{ name, line, side }}
            label={`${name}，${line}，${side}`}
            checked={on}
            onPress={() => void turn(topic)}
          />
        );
      })}
    </Card>
  );
}
