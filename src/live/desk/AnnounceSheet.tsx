import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { settled } from '../components/settled';
import type { Acting } from './acting';

/** Tells everybody in the place, once; how many that are is said before. */
export function AnnounceSheet({ show, put, refresh, onClose }: Acting & { onClose: () => void }) {
  const { id, version, place, placeName } = show;
  const { data } = useRead('notice.reach', { target: { place, roles: [] } });
  const { send, busy } = useAct('show.announce');
  const announce = async (): Promise<void> => {
    const done = await settled(send({ id, version }), { put, refresh });
    onClose();
    if (done) toast('预告了，大家看得到');
  };
  return (
    <Sheet open title="预告给大家？" onClose={onClose}>
      <View className="stack">
        <View>{`住在${placeName}的人都找得到这一场，可以约提醒、先提问。办直播的人也收到。`}</View>
        <View className="b num" {...aria('status', { live: 'polite' })}>
          {data
            ? `${data.reach.households} 户，其中 ${data.reach.people} 人用了这个小程序，能收到`
            : '正在数有多少人…'}
        </View>
        <Button kind="filled" busy={busy} onPress={() => void announce()}>
          预告
        </Button>
      </View>
    </Sheet>
  );
}
