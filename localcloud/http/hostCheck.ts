import { isAnyAddress } from './address';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Says whether a Host header names this machine. Any other name is a page elsewhere that had its own name point
 * here (DNS rebinding), and must not be answered.
 */
export function hostCheck(boundTo: string): (host: string | undefined) => boolean {
  // Whoever binds to every address means to be called by any of them, but still by number, not by name.
  const anyAddress = isAnyAddress(boundTo);
  return (host) => {
    const name = (host ?? '').toLowerCase().replace(/:\d+$/, '');
    if (LOOPBACK.includes(name) || name === boundTo.toLowerCase()) return true;
    return anyAddress && (/^\d+\.\d+\.\d+\.\d+$/.test(name) || /^\[[0-9a-f:]+\]$/.test(name));
  };
}
