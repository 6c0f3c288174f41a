import { View } from '@tarojs/components';
import { Avatar } from '../../components/basic/Avatar';
import { Card } from '../../components/basic/Card';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow, type Option } from '../../components/form/OptionRow';
import { TabPage } from '../../components/page/Page';
import { faceWords } from '../../copy/welcome';
import { useElder, useLargest } from '../../hooks/useElder';
import { useEntry } from '../../hooks/useEntry';
import { useFace, useSession } from '../../hooks/useSession';
import { preferElder } from '../../services/elder';
import { go } from '../../services/go';
import { chooseLargest } from '../../services/preferences';
import { movePage } from '../../services/routes';
import { chooseFace, facesOf } from '../../services/session';
import { MoreRows } from './MoreRows';
import { Reminders } from './Reminders';
import './me.scss';

type Letters = 'plain' | 'elder' | 'largest';

const letters: readonly Option<Letters>[] = [
  { value: 'plain', label: '普通字' },
  { value: 'elder', label: '大字' },
  { value: 'largest', label: '特大字' },
];

/** 我的: who I am here, as whom I see the app, how large the letters are, what I will be told. */
export default function Me() {
  useEntry();
  const elder = useElder();
  const largest = useLargest();
  const choose = (size: Letters): void => {
    chooseLargest(size === 'largest');
    preferElder(size !== 'plain');
  };
  return (
    <TabPage tab="me" title="我的" phoneBar>
      <Card>
        <Myself />
        <FormRow label="字的大小">
          <OptionRow
            label="字的大小"
            options={letters}
            value={largest ? 'largest' : elder ? 'elder' : 'plain'}
            onChange={choose}
          />
        </FormRow>
        <Roles />
      </Card>
      <Reminders />
      <MoreRows />
    </TabPage>
  );
}

function Myself() {
  const session = useSession();
  const { name = '', phoneMasked } = session?.person ?? {};
  return (
    <>
      <View className="row me-self">
        <Avatar name={name} />
        <View className="grow">
          <View className="t-l">{name}</View>
          <View className="t-s ink2 num">{phoneMasked ?? '没有留电话'}</View>
        </View>
      </View>
      <FormRow label="住在" side={{ label: '换地址', onPress: () => go(movePage) }}>
        <View>{session?.home?.address ?? '还没选住在哪一户'}</View>
        <View className="t-s ink2">{session?.home?.community ?? session?.communityName}</View>
      </FormRow>
    </>
  );
}

/** The roles one has, changed by one tap; whoever has only one sees none. */
function Roles() {
  const session = useSession();
  const face = useFace();
  const faces = session ? facesOf(session) : [];
  if (faces.length < 2) return null;
  return (
    <FormRow label="现在是" help="一点就换">
      <OptionRow
        label="现在是"
        options={faces.map((value) => ({ value, label: faceWords[value].name }))}
        value={face}
        onChange={chooseFace}
      />
    </FormRow>
  );
}
