import type { Input, Output } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import { given, type Town } from './town';

type View = Output<'order.get'>['order'];
type Item = Output<'menu.list'>['list'][number];

/** The three who take an order through its life. */
export interface Cast {
  resident: string;
  member: string;
  staff: string;
}

/** Takes orders through their lives by calls alone, for tests that begin somewhere in the middle. */
export class Lives {
  constructor(
    private readonly town: Town,
    readonly cast: Cast,
  ) {}

  /** A menu item the member may take, looked at by the community first or not. */
  async item(triage: Item['triage']): Promise<Item> {
    const { list } = given(await this.town.as(this.cast.resident)('menu.list', {}));
    const found = list.find(
      (item) =>
        item.triage === triage &&
        item.delivery !== 'referral' &&
        item.urgency === 'normal' &&
        item.skills.length === 0 &&
        item.fields.every((field) => !field.required),
    );
    if (!found) throw new Error(`the menu has no simple item with triage ${triage}`);
    return found;
  }

  /** 已点单, waiting for the community's look. */
  async submitted(more: Partial<Input<'order.place'>> = {}): Promise<View> {
    return this.place(await this.item('staff'), more);
  }

  /** 待接单. */
  async open(more: Partial<Input<'order.place'>> = {}): Promise<View> {
    const order = await this.submitted(more);
    return given(await this.town.as(this.cast.staff)('order.publish', which(order))).order;
  }

  /** An emergency, 待接单 at once: nobody looks at it first. */
  async urgent(): Promise<View> {
    const { list } = given(await this.town.as(this.cast.resident)('menu.list', {}));
    const item = list.find(({ urgency, triage }) => urgency === 'urgent' && triage === 'auto');
    if (!item) throw new Error('the menu has nothing for an emergency');
    const wanted = { day: dayOf(this.town.now()), slot: 'any' as const };
    return this.place(item, { urgency: 'urgent', wanted });
  }

  /** 已接单 by the member. */
  async claimed(more: Partial<Input<'order.place'>> = {}): Promise<View> {
    const seen = await this.seenBy(this.cast.member, await this.open(more));
    return given(await this.town.as(this.cast.member)('order.claim', which(seen))).order;
  }

  /** 服务中, after a first contact. */
  async inService(more: Partial<Input<'order.place'>> = {}): Promise<View> {
    const member = this.town.as(this.cast.member);
    const rung = given(await member('order.contact', which(await this.claimed(more)))).order;
    return given(await member('order.start', which(rung))).order;
  }

  /** 已办结, waiting for the resident's word. */
  async resolved(more: Partial<Input<'order.place'>> = {}): Promise<View> {
    const order = await this.inService(more);
    const said = { ...which(order), words: '办好了，试过没问题' };
    return given(await this.town.as(this.cast.member)('order.resolve', said)).order;
  }

  /** 已结案, not yet rated. */
  async closed(more: Partial<Input<'order.place'>> = {}): Promise<View> {
    const seen = await this.seenBy(this.cast.resident, await this.resolved(more));
    return given(await this.town.as(this.cast.resident)('order.confirm', which(seen))).order;
  }

  /** The order as that person sees it now. */
  async seenBy(openid: string, order: Pick<View, 'id'>): Promise<View> {
    return given(await this.town.as(openid)('order.get', { id: order.id })).order;
  }

  /** Withdraws what the resident still has open, so that there is room for more. */
  async withdrawAll(): Promise<void> {
    const resident = this.town.as(this.cast.resident);
    for (const order of given(await resident('order.mine', { which: 'live' })).list)
      await resident('order.withdraw', which(await this.seenBy(this.cast.resident, order)));
  }

  private async place(item: Item, more: Partial<Input<'order.place'>>): Promise<View> {
    const input: Input<'order.place'> = {
      itemId: item.id,
      words: item.example,
      wanted: { day: dayOf(this.town.now() + DAY), slot: 'any' },
      ...more,
    };
    return given(await this.town.as(this.cast.resident)('order.place', input)).order;
  }
}

/** Which order, in the version that was seen. */
export function which({ id, version }: Pick<View, 'id' | 'version'>): { id: string; version: number } {
  return { id, version };
}
