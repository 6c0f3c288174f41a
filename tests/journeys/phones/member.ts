import type { Phone } from '../../support/phone';

/** What a helper answers, by touch, on the second tab. */
export class MemberPhone {
  constructor(readonly phone: Phone) {}

  /** Opens 接单, where his questions are. */
  async work(): Promise<void> {
    await this.phone.go('/pages/work/index');
  }

  /** Not this time: one tap. */
  async decline(): Promise<void> {
    await this.work();
    await this.phone.tap('这次不行');
    await this.phone.sees('好，马上问下一位，谢谢您回话');
  }

  /** Not today: asked once, with what it means. */
  async restToday(): Promise<void> {
    await this.work();
    await this.phone.tap('今天别找我');
    await this.phone.sees('明天照常');
    await this.phone.tap('今天别找我');
    await this.phone.sees('好，今天不再问您');
  }

  /** Says yes to a dispatch. */
  async accept(): Promise<void> {
    await this.work();
    await this.phone.tap('我去');
    await this.phone.sees('我在办的');
  }

  /** Says no to a dispatch, with a reason that blames nobody. */
  async refuse(): Promise<void> {
    await this.work();
    await this.phone.tap('去不了');
    await this.phone.tap('时间对不上');
    await this.phone.tap('告诉社区');
    await this.phone.sees('好，社区另找人，谢谢您回话');
  }
}
