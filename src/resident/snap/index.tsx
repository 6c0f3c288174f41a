import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { NotYet } from '../../components/feedback/NotYet';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { goBack } from '../../components/page/PageHeader';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { refusalWords } from '../../copy/refusals';
import { useDraft } from '../../hooks/useDraft';
import { useElder } from '../../hooks/useElder';
import { useEntry } from '../../hooks/useEntry';
import { useParam } from '../../hooks/useParam';
import { useRead, type Reading } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { blank, draftForm, stepOf, type Draft } from './draft';
import { Similar } from './Similar';
import { useSnapping, type Snapping } from './useSnapping';
import { What } from './What';
import { Where } from './Where';

/** 随手拍: where, what neighbours said of that place already, then a picture. About a place, never a household. */
export default function SnapPage() {
  useEntry();
  const id = useParam('item');
  const said = useParam('words');
  const elder = useElder();
  const home = useSession()?.home?.path;
  const menu = useRead('menu.list', {});
  const item = menu.data?.list.find((one) => one.id === id && one.snap === true);
  if (item && home !== undefined)
    return (
      <Snap
        {...{ id, home, said }}
        title={elder ? item.elderName : item.name}
        does={[item.does, item.doesNot]}
      />
    );
  return (
    <Page title="随手拍">
      {menu.data && !item ? (
        <Empty title="现在不收随手拍" line="打社区电话说也一样" act={{ label: '回去', onPress: goBack }} />
      ) : (
        <NotYet refusal={menu.refusal} onAgain={() => void menu.refresh()} />
      )}
    </Page>
  );
}

interface SnapProps {
  id: string;
  home: string;
  said: string;
  title: string;
  does: readonly string[];
}

function Snap({ id, home, said, title, does }: SnapProps) {
  const { values: draft, change, drop } = useDraft<Draft>(draftForm(id), blank);
  const similar = useRead('snap.similar', { place: draft.place }, { when: draft.place !== '' });
  const snapping = useSnapping(id, draft, drop);
  useEffect(() => {
    if (said !== '') change({ words: said });
  }, [said, change]);
  const step = stepOf(draft, draft.place === '' ? undefined : similar.data?.list.length);
  if (step === 'where')
    return (
      <Page title={title}>
        <Note>
          {does.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </Note>
        <View className="t-l">在哪里看到的</View>
        <Where
          home={home}
          onChoose={({ path, name }) => change({ place: path, placeName: name, another: false })}
        />
      </Page>
    );
  const elsewhere = (): void => change({ place: '', placeName: '', another: false });
  return step === 'similar' ? (
    <Others {...{ title, draft, similar }} onBack={elsewhere} onAnother={() => change({ another: true })} />
  ) : (
    <Own
      {...{ title, draft, change, snapping }}
      onBack={(similar.data?.list.length ?? 0) > 0 ? () => change({ another: false }) : elsewhere}
    />
  );
}

interface StepProps {
  title: string;
  draft: Draft;
  onBack: () => void;
}

interface OthersProps extends StepProps {
  similar: Reading<'snap.similar'>;
  onAnother: () => void;
}

function Others({ title, draft, similar, onBack, onAnother }: OthersProps) {
  return (
    <Page
      {...{ title, onBack }}
      bar={
        <PrimaryBar line="是别的事，就自己拍一张。">
          <Button kind="filled" size="main" grow={1} onPress={onAnother}>
            都不是，我来拍
          </Button>
        </PrimaryBar>
      }
    >
      <View className="t-l">{draft.placeName}</View>
      <Opening reading={similar} cards={2}>
        {({ list }) => <Similar list={list} refresh={similar.refresh} />}
      </Opening>
    </Page>
  );
}

interface OwnProps extends StepProps {
  change: (some: Partial<Draft>) => void;
  snapping: Snapping;
}

function Own({ title, draft, change, snapping, onBack }: OwnProps) {
  const { refusal, busy, send } = snapping;
  const again = { onAgain: () => void send(), busy };
  return (
    <Page
      {...{ title, onBack }}
      bar={
        <PrimaryBar line="社区先看，再请人去。您的名字不给别人看。">
          <Button
            kind={refusal ? 'outlined' : 'filled'}
            size="main"
            grow={1}
            busy={busy}
            onPress={() => void send()}
          >
            告诉社区
          </Button>
        </PrimaryBar>
      }
    >
      {refusal &&
        (refusal.code === 'OFFLINE' ? (
          <ErrorCard {...again} />
        ) : (
          <ErrorCard title={refusalWords[refusal.code]} line="您拍的和写的都还在" {...again} />
        ))}
      <View className="row">
        <View className="t-l grow">{draft.placeName}</View>
        <Button
          kind="plain"
          size="small"
          onPress={() => change({ place: '', placeName: '', another: false })}
        >
          换一处
        </Button>
      </View>
      <Card>
        <What {...{ draft, change }} mistakes={snapping.mistakes} />
      </Card>
    </Page>
  );
}
