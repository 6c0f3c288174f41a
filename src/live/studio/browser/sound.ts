const LOOK_MS = 250;
/** As loud as somebody who speaks near the microphone. */
const SPEECH = 0.25;

/** Tells how loud it is, of 100, a few times a second; ends when it is stopped. */
export function listenTo(stream: MediaStream, onLevel: (level: number) => void): { stop: () => void } {
  if (stream.getAudioTracks().length === 0) return { stop: () => undefined };
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const looking = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    onLevel(Math.min(100, Math.round((100 * Math.sqrt(power)) / SPEECH)));
  }, LOOK_MS);
  return {
    stop: () => {
      clearInterval(looking);
      void context.close();
    },
  };
}
