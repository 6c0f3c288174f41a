import { calendarFile, type CalendarDate } from '@core/domain/hearing/calendarFile';
import Taro from '@tarojs/taro';

/** Puts a date into the phone's own calendar: WeChat does it itself, the browser saves a file. */
export async function addToCalendar(date: CalendarDate): Promise<boolean> {
  if (process.env.TARO_ENV !== 'weapp') {
    const url = URL.createObjectURL(new Blob([calendarFile(date)], { type: 'text/calendar' }));
    const link = document.createElement('a');
    Object.assign(link, { href: url, download: `${date.id}.ics` });
    link.click();
    URL.revokeObjectURL(url);
    return true;
  }
  const { title, startsAt, endsAt, where } = date;
  const seconds = (at: number): number => Math.floor(at / 1000);
  return Taro.addPhoneCalendar({
    title,
    startTime: seconds(startsAt),
    endTime: String(seconds(endsAt)),
    location: where,
    alarm: true,
    alarmOffset: 7200,
  }).then(
    () => true,
    () => false,
  );
}
