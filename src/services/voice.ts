/** The part of the browser's speech recognition we use; TypeScript's own library does not know it. */
interface Recognition {
  lang: string;
  interimResults: boolean;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
  onend: (() => void) | null;
  start: () => void;
  stop: () => void;
}

type RecognitionClass = new () => Recognition;

function recognition(): RecognitionClass | undefined {
  if (process.env.TARO_ENV === 'weapp') return undefined;
  const browser: Window & {
    SpeechRecognition?: RecognitionClass;
    webkitSpeechRecognition?: RecognitionClass;
  } = window;
  return browser.SpeechRecognition ?? browser.webkitSpeechRecognition;
}

/** Whether this platform turns speech into text for us. Where it does not, the keyboard's own microphone does. */
export function canListen(): boolean {
  return recognition() !== undefined;
}

export interface Listening {
  stop: () => void;
}

/** Listens until `stop` or silence; tells what was heard so far each time it changes, and when it is over. */
export function listen(onHeard: (text: string) => void, onEnd: () => void): Listening | undefined {
  const Recognizer = recognition();
  if (!Recognizer) return undefined;
  const ear = new Recognizer();
  ear.lang = 'zh-CN';
  ear.interimResults = true;
  ear.onresult = ({ results }) =>
    onHeard(Array.from(results, (alternatives) => alternatives[0]?.transcript ?? '').join(''));
  ear.onend = onEnd;
  ear.start();
  return { stop: () => ear.stop() };
}

/** Whether this platform can read a sentence aloud. */
export function canSpeak(): boolean {
  return process.env.TARO_ENV !== 'weapp' && 'speechSynthesis' in window;
}

/** Reads a sentence aloud, slowly; a sentence still being read is broken off. */
export function speak(text: string): void {
  if (!canSpeak()) return;
  const sentence = new SpeechSynthesisUtterance(text);
  sentence.lang = 'zh-CN';
  sentence.rate = 0.85;
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(sentence);
}
