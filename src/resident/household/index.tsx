import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Confirm } from '../../components/feedback/Confirm';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { Page } from '../../components/page/Page';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { go } from '../../services/go';
import { movePage } from '../../services/routes';
import { refreshSession } from '../../services/session';
import { Members } from './Members';
import { Waiting } from './Waiting';
import { Where } from './Where';

type Mine = Output<'binding.mine'>;

/** 我家: where I live and how sure that is, who lives with me, who says so too, and moving out. */
export default function HouseholdPage() {
  const mine = useRead('binding.mine', {});
  return (
    <Page title="我家">
      <Opening reading={mine}>
        {(binding) => (
          <>
            <Where binding={binding} />
            {binding.level === 'verified' && (
              <>
                {binding.waiting > 0 && <Waiting onSettled={() => void mine.refresh()} />}
                <Members />
              </>
            )}
            {binding.household ? (
              <Leaving onLeft={mine.put} />
            ) : (
              <Button kind="filled" onPress={() => go(movePage)}>
                选住在哪一户
              </Button>
            )}
          </>
        )}
      </Opening>
    </Page>
  );
}

/** Moving house, or out: the second takes the household away, so it is asked about first. */
function Leaving({ onLeft }: { onLeft: (binding: Mine) => void }) {
  const [asking, setAsking] = useState(false);
  const { send, busy } = useAct('binding.leave');
  const leave = async (): Promise<void> => {
    const reply = await send({});
    if (!reply?.ok) return;
    setAsking(false);
    onLeft(reply.output);
    void refreshSession();
    toast('已经退出这一户');
  };
  return (
    <Card>
      <View className="row">
        <Button grow={1} onPress={() => setAsking(true)}>
          搬走了
        </Button>
        <Button grow={1} kind="tinted" onPress={() => go(movePage)}>
          换一户
        </Button>
      </View>
      <Confirm
        open={asking}
        title="从这一户搬走？"
        consequence="以后要再选住址才能点单。正在办的单还送到原来的门，可以先撤回。"
        act="搬走了"
        busy={busy}
        onConfirm={() => void leave()}
        onClose={() => setAsking(false)}
      />
    </Card>
  );
}
