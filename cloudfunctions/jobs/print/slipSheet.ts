import { inChina, type Ms } from '@core/domain/calendar/time';
import type { Order } from '@core/domain/order/order';
import type { Contact } from '../../kit/personal';
import type { Sheet, SheetRow } from './sheet';

/** What a slip says besides its order. */
interface Around {
  /** Who answers for it, by name. */
  accountable: string;
  /** Name, telephone and door, where whoever prints it may read them. */
  contact?: Contact | undefined;
  /** The order's page; absent where the browser edition is served nowhere. */
  address?: string | undefined;
}

const moment = (at: Ms): string => inChina(at).format('M 月 D 日 HH:mm');

/** 派件单 as a sheet: what to do, where, by when and who answers; the resident signs it or scans it. */
export function slipSheet(order: Order, { accountable, contact, address }: Around): Sheet {
  const { slip, itemName, words, wanted, due } = order;
  const until = inChina(wanted.until).format('HH:mm');
  const rows: (SheetRow | false | undefined)[] = [
    { label: '交给', words: slip?.unit ?? '' },
    { label: '服务', words: itemName },
    { label: '要办的', words },
    contact && { label: '住在', words: contact.address },
    contact && { label: '找谁', words: [contact.name, contact.phone].filter(Boolean).join('  ') },
    contact !== undefined && contact.note !== '' && { label: '留意', words: contact.note },
    { label: '上门', words: `${moment(wanted.from)} 到 ${until}` },
    { label: '负责人', words: accountable },
    due && { label: '最晚', words: `${moment(due.at)} 前给回话` },
  ];
  return {
    title: '派件单',
    number: slip?.number ?? order.code,
    rows: rows.filter((row) => row !== false && row !== undefined),
    ...(address === undefined
      ? {}
      : { code: { address, words: '办好以后，请您签字；也可以用手机扫右边的码，点一下「办好了」。' } }),
    toWrite: ['签字', '日期'],
    foot: contact ? '上面有住址和电话，办完请交回社区。' : '门牌和电话，答应以后在手机上看得到。',
  };
}
