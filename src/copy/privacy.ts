import { consentVersions } from '@core/domain/people/consent';

/** The version of this text; whoever agreed to an older one is asked again. The cloud takes no other. */
export const consentVersion = consentVersions.terms;

interface Paragraph {
  title: string;
  text: string;
}

/** What we know about somebody and what for, in plain words. */
export const privacyText: readonly Paragraph[] = [
  {
    title: '我们记什么',
    text: '您的称呼、住在哪一户、您写下的事和照片。电话可以不留；留了，来帮忙的邻居才打得到您。',
  },
  {
    title: '谁看得到',
    text: '接单以前，邻居只知道是什么事、离得多近，看不到您的名字、门牌和电话。接单以后，只有接单的那一位和社区值班的人看得到；办完就收起来。',
  },
  {
    title: '怎么存',
    text: '称呼、电话、地址加密存放，只用来办您点的事。',
  },
  {
    title: '您能做什么',
    text: '随时可以换地址、不要提醒。在「我的资料」里，看得到谁看过您，能带走一份，也能注销。不同意也能打社区电话点单。',
  },
];
