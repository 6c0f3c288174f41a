/** 王秀兰 → 王**. */
export function maskedName(name: string): string {
  return `${[...name][0] ?? ''}**`;
}

/** 13812342046 → 138****2046; a fixed line keeps its last four digits. */
export function maskedPhone(phone: string): string {
  return `${phone.length === 11 ? phone.slice(0, 3) : ''}****${phone.slice(-4)}`;
}

const LONG_NUMBER = /\d(?:[\s-]?\d){6,}/g;

/** People write telephone numbers into their words; whoever may not call them does not read them there. */
export function withoutNumbers(text: string): string {
  return text.replace(LONG_NUMBER, '****');
}
