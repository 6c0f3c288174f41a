import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { consentWords } from '../../copy/form';
import { calledAs, roleWords } from '../../copy/states';
import { phoneDigits } from '../../copy/times';
import { ring } from '../../services/phone';
import { Avatar } from '../basic/Avatar';
import { Button } from '../basic/Button';
import { Card } from '../basic/Card';
import './DeskCard.scss';

type Order = Output<'order.get'>['order'];

/** Who ordered, where he lives, and who ordered for him; for staff. */
export function Household({ order }: { order: Pick<Order, 'contact' | 'proxy'> }) {
  const { contact, proxy } = order;
  if (!contact) return null;
  return (
    <Card>
      <PersonRow
        name={contact.name}
        line={contact.address}
        phone={contact.phone}
        {...(contact.note === '' ? {} : { note: contact.note })}
      />
      {contact.phone === undefined && <View className="t-s ink2 desk-proxy">没有留电话，要上门去说</View>}
      {proxy && (
        <View className="t-s ink2 desk-proxy">
          {roleWords[proxy.by.role]}
          {proxy.by.name}代点，{consentWords[proxy.consent]}
        </View>
      )}
    </Card>
  );
}

/** Who has the order in hand; for staff. */
export function HelperCard({ helper }: { helper: NonNullable<Order['helper']> }) {
  return (
    <Card>
      <PersonRow
        name={calledAs(helper)}
        line={`${roleWords[helper.role]}，接了这一单`}
        phone={helper.phone}
      />
    </Card>
  );
}

interface PersonRowProps {
  name: string;
  line: string;
  phone: string | undefined;
  note?: string;
}

function PersonRow({ name, line, phone, note }: PersonRowProps) {
  return (
    <View className="row row-wrap">
      <Avatar name={name} />
      <View className="grow desk-person">
        <View className="t-m b">{name}</View>
        <View className="t-s ink2">{line}</View>
        {note !== undefined && <View className="t-s ink2">{note}</View>}
        {phone !== undefined && <View className="t-s num">{phoneDigits(phone)}</View>}
      </View>
      {phone !== undefined && (
        <Button
          kind="tinted"
          size="small"
          icon="phone-fill"
          label={`打电话给${name} ${phoneDigits(phone)}`}
          onPress={() => ring(phone)}
        >
          打电话
        </Button>
      )}
    </View>
  );
}
