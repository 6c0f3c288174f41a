import { Button } from '@tarojs/components';
import './register.scss';

/** WeChat's own button, which tells the number that the account is bound to; a browser has none. */
export function PhoneButton({ onCode }: { onCode: (code: string) => void }) {
  if (process.env.TARO_ENV !== 'weapp') return null;
  return (
    <Button
      className="register-phone"
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }) => {
        if (detail.code) onCode(detail.code);
      }}
    >
      用微信绑定的手机号
    </Button>
  );
}
