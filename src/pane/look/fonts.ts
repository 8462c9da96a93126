/** The bundled Thai font, for where Leelawadee UI is not installed. */
import './fonts.css';

const LONGEST_WAIT = 1500;

/** Resolves when text can be measured in its own font; controls that measure themselves do it once. */
export async function fontsReady(): Promise<void> {
  const wait = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT));
  const faces = ['400 14px "Noto Sans Thai"', '600 14px "Noto Sans Thai"'].map((face) =>
    document.fonts.load(face, 'ก1A'),
  );
  await Promise.race([Promise.all(faces).catch(() => undefined), wait]);
}
