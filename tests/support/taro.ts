/**
 * The platform as a component test sees it: storage in memory, navigation and toasts that only record
 * what was asked. Anything a page uses beyond this throws, so a test never passes on a silent nothing.
 */
import { useEffect } from 'react';

const storage = new Map<string, unknown>();
const known = {
  ENV_TYPE: { WEAPP: 'WEAPP', WEB: 'WEB' },
  getEnv: () => 'WEB',
  getStorageSync: (key: string) => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
  removeStorageSync: (key: string) => void storage.delete(key),
  navigateTo: jest.fn(() => Promise.resolve()),
  redirectTo: jest.fn(() => Promise.resolve()),
  reLaunch: jest.fn(() => Promise.resolve()),
  switchTab: jest.fn(() => Promise.resolve()),
  getCurrentPages: () => [{}, {}],
  navigateBack: jest.fn(() => Promise.resolve()),
  showToast: jest.fn(() => Promise.resolve()),
  showModal: jest.fn(() => Promise.resolve({ confirm: true, cancel: false })),
  makePhoneCall: jest.fn(() => Promise.resolve()),
  requestSubscribeMessage: jest.fn(() => Promise.resolve({})),
  setNavigationBarTitle: jest.fn(() => Promise.resolve()),
  stopPullDownRefresh: jest.fn(),
  pageScrollTo: jest.fn(() => Promise.resolve()),
  getSystemInfoSync: () => ({ windowWidth: 390, windowHeight: 844, statusBarHeight: 44 }),
  getWindowInfo: () => ({ windowWidth: 390, windowHeight: 844, statusBarHeight: 44 }),
  getAppBaseInfo: () => ({ fontSizeSetting: 16 }),
  pxTransform: (size: number) => `${size / 2}px`,
  getCurrentInstance: () => ({ router: { params: {}, path: '/' } }),
};

/** Forgets storage and every recorded call; call it in `beforeEach`. */
export function resetTaro(): void {
  storage.clear();
  jest.clearAllMocks();
}

const Taro = new Proxy(known, {
  get(target, name: string) {
    if (name in target) return target[name as keyof typeof target];
    throw new Error(`tests/support/taro.ts has no Taro.${name} yet: add it where the test needs it`);
  },
});

/** A page's show event: in a test a page is shown once, when it is rendered. */
export function useDidShow(callback: () => void): void {
  useEffect(callback, []);
}
export const useLoad = useDidShow;
export const useReady = useDidShow;
export function useDidHide(): void {}
export function useUnload(): void {}
export function usePullDownRefresh(): void {}
export function useReachBottom(): void {}
export function useShareAppMessage(): void {}
export const useRouter = (): { params: Record<string, string>; path: string } => ({ params: {}, path: '/' });
export const { getCurrentInstance, pxTransform, ENV_TYPE } = known;

export default Taro;
