import type { Input } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { OptionList, OptionRow } from '../../components/form/OptionRow';
import { kinshipWords, spacedCode } from '../../copy/household';
import { when } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';

type Invite = Input<'family.invite'>;
type Kinship = NonNullable<Invite['kinship']>;

const kinships = (Object.keys(kinshipWords) as Kinship[]).map((value) => ({
  value,
  label: kinshipWords[value],
}));
const sights = [
  { value: 'yes', label: '看得到我的单办到哪了', line: '门牌、电话不给看；您随时能停' },
  { value: 'no', label: '先只连上', line: '看不到单' },
] as const;

interface InviteSheetProps {
  /** For a relative, or to be recorded as a guardian; absent while the sheet is closed. */
  purpose?: Invite['purpose'];
  onClose: () => void;
}

/** A code to say to a relative, or to staff. It serves once, for a day. */
export function InviteSheet({ purpose, onClose }: InviteSheetProps) {
  const [kinship, setKinship] = useState<Kinship>('child');
  const [sight, setSight] = useState<'yes' | 'no'>('yes');
  const [made, setMade] = useState<{ code: string; until: number }>();
  const { send, busy } = useAct('family.invite');
  const make = async (): Promise<void> => {
    if (!purpose) return;
    const reply = await send(
      purpose === 'guard' ? { purpose } : { purpose, kinship, follows: sight === 'yes' },
    );
    if (reply?.ok) setMade(reply.output);
  };
  const close = (): void => {
    setMade(undefined);
    onClose();
  };
  return (
    <Sheet
      open={purpose !== undefined}
      title={purpose === 'guard' ? '登记我做监护人' : '请谁来看'}
      onClose={close}
    >
      <View className="stack">
        {made ? (
          <Code {...made} guard={purpose === 'guard'} />
        ) : (
          <>
            {purpose === 'join' && (
              <>
                <FormRow label="他是我的">
                  <OptionRow label="他是我的" options={kinships} value={kinship} onChange={setKinship} />
                </FormRow>
                <FormRow label="他能看什么">
                  <OptionList label="他能看什么" options={sights} value={sight} onChange={setSight} />
                </FormRow>
              </>
            )}
            {purpose === 'guard' && (
              <View className="ink2">
                社区给没有手机的邻居建了档案，要您的一个码，证明是您本人同意做监护人。
              </View>
            )}
            <Button kind="filled" busy={busy} onPress={() => void make()}>
              出一个码
            </Button>
          </>
        )}
      </View>
    </Sheet>
  );
}

function Code({ code, until, guard }: { code: string; until: number; guard: boolean }) {
  const now = useNow();
  return (
    <View className="stack center">
      <View className="t-xl num">{spacedCode(code)}</View>
      <View className="ink2">
        {guard ? '把这个码告诉社区的人' : '把这个码告诉家人，他在「家人」里填上就连上了'}。{when(until, now)}{' '}
        前有效，只能用一次，别告诉外人。
      </View>
    </View>
  );
}
