/** What is wrong with a name, as a sentence. */
export function mistakeInName(name: string): string | undefined {
  if (name.trim() === '') return '请写一下怎么称呼您';
  return [...name.trim()].length > 20 ? '名字太长了，最多 20 字' : undefined;
}

const MOBILE = 11;

/** What is wrong with a telephone number, as a sentence. It may be left out. */
export function mistakeInPhone(phone: string): string | undefined {
  const digits = phone.replace(/[\s-]/g, '');
  if (digits === '') return undefined;
  if (!/^\d+$/.test(digits)) return '电话只写数字';
  if (/^1/.test(digits)) return mistakeInMobile(digits);
  return /^(0\d{9,11}|\d{7,8})$/.test(digits) ? undefined : '座机是 7 到 8 位，外地的前面加区号';
}

function mistakeInMobile(digits: string): string | undefined {
  const missing = MOBILE - digits.length;
  if (missing > 0) return `少了 ${missing} 位，手机号是 11 位`;
  if (missing < 0) return `多了 ${-missing} 位，手机号是 11 位`;
  return /^1[3-9]/.test(digits) ? undefined : '这不像手机号，请看一下前几位';
}
