import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import { aria, pressable } from '../../components/aria';
import { Avatar, PartyTag } from '../../components/basic/Avatar';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { roleWords } from '../../copy/states';
import { clock, phoneDigits, wantedWords } from '../../copy/times';
import { useElder } from '../../hooks/useElder';
import { useNow } from '../../hooks/useNow';
import { ring } from '../../services/phone';
import { AppointSheet } from './AppointSheet';
import type { OrderActs } from './sheet';
import './order.scss';

/**
 * Who comes, from the claim on: by name, with the four digits by which he is let in, and when. An elder reads the name
 * in the card of who answers; here stands what that does not say.
 */
export function HelperCard({ order, settle }: OrderActs) {
  const [open, setOpen] = useState(false);
  const elder = useElder();
  const { helper, doorCode, acts } = order;
  const appoints = acts.includes('appoint');
  if (!helper || order.state === 'closed') return null;
  const named = order.accountable?.name === helper.name;
  const says =
    !named ||
    helper.phone !== undefined ||
    helper.photo !== undefined ||
    (!elder && (doorCode !== undefined || appoints));
  if (!says && doorCode === undefined && !appoints) return null;
  return (
    <Card>
      <View className="stack">
        {says && <Who order={order} />}
        {doorCode !== undefined && <DoorCode code={doorCode} />}
        {appoints && <Appointed order={order} onPress={() => setOpen(true)} />}
      </View>
      <AppointSheet {...{ order, settle, open }} onClose={() => setOpen(false)} />
    </Card>
  );
}

function Who({ order }: Pick<OrderActs, 'order'>) {
  const { helper, claimedAt } = order;
  if (!helper) return null;
  const { name, role, phone, photo } = helper;
  return (
    <View className="row">
      {photo?.url === undefined ? (
        <Avatar name={name} tone={role === 'member' ? 'brick' : 'slate'} />
      ) : (
        <Image
          className="helper-photo"
          src={photo.url}
          mode="aspectFill"
          {...aria('img', { label: `${name}的照片` })}
        />
      )}
      <View className="grow">
        <View className="t-s ink2">{order.state === 'resolved' ? '谁办的' : '谁来'}</View>
        <View>
          <View className="inline b">{name}</View> {role === 'member' ? <PartyTag /> : roleWords[role]}
        </View>
        {claimedAt !== undefined && <View className="t-s ink2 num">{clock(claimedAt)} 接的单</View>}
      </View>
      {phone !== undefined && (
        <View
          className="helper-phone num"
          {...pressable(() => ring(phone), { label: `打给${name} ${phoneDigits(phone)}` })}
        >
          <Icon name="phone-fill" />
          {phoneDigits(phone)}
        </View>
      )}
    </View>
  );
}

/** Four digits, large, for two people at a door. */
function DoorCode({ code }: { code: string }) {
  return (
    <View className="door" {...aria('group', { label: `开门的四个数 ${[...code].join(' ')}` })}>
      <View className="door-code num">
        {[...code].map((digit, index) => (
          <View key={index} className="door-digit">
            {digit}
          </View>
        ))}
      </View>
      <View className="t-s ink2">开门前请对一下这四个数，他手机上也是这四个。</View>
    </View>
  );
}

function Appointed({ order, onPress }: Pick<OrderActs, 'order'> & { onPress: () => void }) {
  const now = useNow();
  const elder = useElder();
  return (
    <>
      <View className="row row-wrap">
        <View className="grow">约在 {wantedWords(order.wanted, now)}</View>
        <Button size="small" onPress={onPress}>
          {elder ? '换一天来' : '改时间'}
        </Button>
      </View>
      {!order.acts.includes('noShow') && (
        <View className="t-s ink2">过了约好的时间一刻钟还没等到，下面会有「没等到人」。</View>
      )}
    </>
  );
}
