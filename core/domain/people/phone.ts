const PHONE = /^(1[3-9]\d{9}|0\d{9,11}|\d{7,8})$/;

/** A telephone number as digits alone, however it was grouped. */
export const digitsOf = (phone: string): string => phone.replace(/[\s-]/g, '');

/** Whether this is a Chinese mobile or fixed telephone. */
export const isPhone = (phone: string): boolean => PHONE.test(digitsOf(phone));
