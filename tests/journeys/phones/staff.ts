import { deskOrderPage, proxyPage, triagePage } from '../../../src/services/routes';
import type { Phone } from '../../support/phone';

/** What staff does with one order, by touch. */
export class StaffPhone {
  constructor(readonly phone: Phone) {}

  /** A new order is not for us: says why, and where to go instead. */
  async sendBack(id: string, reason: string, goTo: string): Promise<void> {
    await this.phone.go(triagePage(id));
    await this.phone.tap('退回');
    await this.phone.write('原因', reason);
    await this.phone.write('可以去哪办', goTo);
    await this.phone.tap('退回，告诉居民');
    await this.phone.sees('退回了，居民会收到原因和去处');
  }

  /** A new order says the same as another: puts it there. `into` is its short number. */
  async merge(id: string, into: string): Promise<void> {
    await this.phone.go(triagePage(id));
    await this.phone.tap('合并');
    await this.phone.tap(new RegExp(into));
    await this.phone.tap('并成一单');
    await this.phone.sees('合到一起了，居民会收到消息');
  }

  /** Sends somebody by name, found by it. */
  async assign(id: string, name: string): Promise<void> {
    await this.phone.go(deskOrderPage(id));
    await this.phone.tap('派给一位');
    await this.phone.write('找人', name);
    await this.phone.settled();
    await this.phone.tap(new RegExp(`^${name}`));
    await this.phone.tap(`派给${name}`);
    await this.phone.sees('派出去了，等他回话');
  }

  /** Tells the resident why it cannot be done; the order closes. */
  async explain(id: string, reason: string): Promise<void> {
    await this.phone.go(deskOrderPage(id));
    await this.phone.tap('更多');
    await this.phone.tap('说明');
    await this.phone.write('原因', reason);
    await this.phone.tap('说明并结案');
    await this.phone.sees('说明了，居民会收到');
  }

  /** Orders for a neighbour: walks down to the household, writes how he agreed and what he needs. */
  async orderFor(way: readonly RegExp[], who: { name: string; phone: string }, words: string): Promise<void> {
    const { phone } = this;
    await phone.go(proxyPage);
    await phone.tap(/^哪一户/);
    for (const place of way) {
      await phone.settled();
      await phone.tap(place);
    }
    await phone.write('怎么称呼', who.name);
    await phone.write('电话', who.phone);
    await phone.tap('电话里说好了');
    await phone.tap(/^哪项服务/);
    await phone.tap(/^代购跑腿/);
    await phone.write('要什么', words);
    await phone.tap('点单');
    await phone.sees('替邻居点好了');
  }
}
