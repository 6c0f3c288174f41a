import { orderPage } from '../../../src/services/routes';
import type { Phone } from '../../support/phone';

/** What a resident does with an order, by touch. */
export class ResidentPhone {
  constructor(readonly phone: Phone) {}

  /** Opens the page of one of his orders, as a message would. */
  async order(id: string): Promise<void> {
    await this.phone.go(orderPage(id));
    await this.phone.sees('现在谁负责');
  }

  /** Types what he wants on home, and takes the service that is found. */
  async search(words: string, service: string): Promise<void> {
    await this.phone.go('/pages/home/index');
    const box = this.phone.page.getByRole('searchbox', { name: '想请邻居帮什么忙？' });
    await box.filter({ visible: true }).fill(words);
    await this.phone.tap(new RegExp(`^${service}`));
  }

  /** Urges once; there is no second time that day. */
  async urge(): Promise<void> {
    await this.phone.tap('催单');
    await this.phone.sees('催过了');
  }

  /** Says that it is not done, and what is missing. */
  async dispute(words: string): Promise<void> {
    await this.phone.tap('没办好');
    await this.phone.write('还差什么', words);
    await this.phone.tap('接着办');
    await this.phone.sees('知道了，有人接着管');
  }

  /** In large letters: one question a page, up to the read-back. Nothing is sent yet. */
  async answerOneByOne(service: string, words: string): Promise<void> {
    await this.phone.tap(service);
    await this.phone.write('要什么', words);
    await this.phone.tap('下一步');
    while (!(await this.phone.shows('您要的是'))) await this.phone.tap('下一步');
  }
}
