import Taro from '@tarojs/taro';
import { faceStore, sessionStore } from './session';

/** The number a person rings from here: the community's, or the street's for staff. */
export function ownPhone(): string {
  const session = sessionStore.get();
  return (faceStore.get() === 'staff' ? session?.streetPhone : session?.communityPhone) ?? '';
}

/** The browser's way to the telephone: beside the page, whose own address stays as it is. */
function openDialler(phone: string): void {
  const link = document.createElement('a');
  link.href = `tel:${phone}`;
  link.target = '_blank';
  link.click();
}

/** Opens the telephone with a number. Turning back is no error. */
export function ring(phone: string): void {
  if (process.env.TARO_ENV !== 'weapp') openDialler(phone);
  else if (phone !== '') Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined);
}

/** Rings the community (for staff: the street). */
export function callCommunity(): void {
  ring(ownPhone());
}
