import { presets } from '@core/domain/talk/talk';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useTalk } from '../../components/talk/useTalk';
import { presetWords, type Talk } from '../../components/talk/words';
import { useElder } from '../../hooks/useElder';
import { WATCH_MS } from '../../hooks/useOrder';
import { useParam } from '../../hooks/useParam';
import { act } from '../../services/cloud';
import { Bubble } from './Bubble';
import { Chip, Composer } from './Composer';
import { useSaying } from './useSaying';
import './talk.scss';

/** An elder sees the last few lines, and more when he asks for them. */
const FEW = 4;

/** 说几句: what both sides of an order say to each other, whichever side opens it. */
export default function TalkPage() {
  const id = useParam('id');
  const talk = useTalk(id, { every: WATCH_MS, when: id !== '' });
  const saying = useSaying(id, talk.refresh);
  const { data } = talk;
  useSeen(id, data);
  return (
    <Page title="说几句" bar={data?.open ? <Composer id={id} saying={saying} /> : undefined}>
      <Opening reading={talk} cards={3}>
        {(open) => (
          <>
            <Lines talk={open} onEarlier={() => void talk.goBack()} />
            <Unsent saying={saying} />
            {open.open ? (
              <Sentences side={open.side} onSay={(preset) => void saying.say({ kind: 'preset', preset })} />
            ) : (
              <Note icon="lock-simple">这一单现在不能说话了。说过的话，结案后还能看七天</Note>
            )}
          </>
        )}
      </Opening>
    </Page>
  );
}

/** What is shown has been seen, so that nobody is told of it in WeChat. */
function useSeen(id: string, data: Talk | undefined): void {
  const upTo = data?.list.at(-1)?.seq;
  useEffect(() => {
    if (upTo === undefined) return;
    void act('talk.seen', { id, upTo });
    void Taro.pageScrollTo({ scrollTop: 100_000, duration: 0 });
  }, [id, upTo]);
}

function Lines({ talk, onEarlier }: { talk: Talk; onEarlier: () => void }) {
  const elder = useElder();
  const [all, setAll] = useState(false);
  const lines = elder && !all ? talk.list.slice(-FEW) : talk.list;
  const hidden = lines.length < talk.list.length;
  if (lines.length === 0) return <Note icon="info">还没有人说话。几点到、要带什么，先点一句或写一句</Note>;
  return (
    <>
      {(talk.earlier || hidden) && (
        <Button kind="plain" onPress={hidden ? () => setAll(true) : onEarlier}>
          看更早的
        </Button>
      )}
      <View className="stack">
        {lines.map((line) => (
          <Bubble key={line.seq} line={line} />
        ))}
      </View>
    </>
  );
}

function Unsent({ saying }: { saying: ReturnType<typeof useSaying> }) {
  const { waiting, sending, again, drop } = saying;
  if (waiting.length === 0) return null;
  return (
    <Card tone="marked">
      <View className="stack">
        <View className="b">还有 {waiting.length} 句没送出去</View>
        {waiting.map((said, n) => (
          <View key={n}>
            {said.kind === 'text'
              ? said.words
              : said.kind === 'preset'
                ? presetWords[said.preset]
                : `一段话，${said.seconds} 秒`}
          </View>
        ))}
        <Button kind="tinted" busy={sending} onPress={() => void again()}>
          再送一次，不会重复
        </Button>
        <Button kind="plain" onPress={drop}>
          不要了
        </Button>
      </View>
    </Card>
  );
}

type Side = Talk['side'];

function Sentences({ side, onSay }: { side: Side; onSay: (preset: (typeof presets)[Side][number]) => void }) {
  const elder = useElder();
  return (
    <View className={elder ? 'stack' : 'talk-chips'}>
      {presets[side].map((preset) =>
        elder ? (
          <Button key={preset} kind="tinted" onPress={() => onSay(preset)}>
            {presetWords[preset]}
          </Button>
        ) : (
          <Chip key={preset} onPress={() => onSay(preset)}>
            {presetWords[preset]}
          </Chip>
        ),
      )}
    </View>
  );
}
