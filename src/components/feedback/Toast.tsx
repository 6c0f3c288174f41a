import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { useElder } from '../../hooks/useElder';
import { useStore } from '../../hooks/useStore';
import { createStore } from '../../services/store';
import { aria } from '../aria';
import './Toast.scss';

const SHOWN_MS = 3_000;
const SHOWN_ELDER_MS = 6_000;

const toasts = createStore<{ text: string } | undefined>(() => undefined);

/** Says a sentence over the page for a while. For what was done; an error belongs into the page. */
export function toast(text: string): void {
  toasts.set({ text });
}

/** Where the sentence appears; every `Page` holds one. */
export function Toast() {
  const shown = useStore(toasts);
  const elder = useElder();
  useEffect(() => {
    if (!shown) return undefined;
    const timer = setTimeout(() => toasts.set(undefined), elder ? SHOWN_ELDER_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown, elder]);
  return (
    <View className="toast-place" {...aria('status', { live: 'polite' })}>
      {shown && <View className="toast">{shown.text}</View>}
    </View>
  );
}
