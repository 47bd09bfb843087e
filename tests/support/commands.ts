import { executeServerCommand } from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface Settings {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  media?: 'print' | null;
}

const ask = <Answer>(command: string, payload?: unknown) => executeServerCommand<Answer, unknown>(command, payload);

export const engine = () => ask<Engine>('role-engine');

/** Resolves with the size it came to: a WebKit window stays about 450 px wide when asked for less. */
export async function setViewport(width: number, height: number): Promise<{ width: number; height: number }> {
  await ask('role-viewport', { width, height });
  return { width: innerWidth, height: innerHeight };
}

/** Only Chromium can change these while it runs. */
export const canEmulate = async () => (await engine()) === 'chromium';

/** Sets the reader's settings. What is not named goes back to the default, so `emulate()` resets; so does the next test file. */
export async function emulate(settings: Settings = {}): Promise<void> {
  await ask('role-emulate', settings);
}

/** A slow machine takes a second a key, and the runner gives up on a command after 20. */
const KEYS_AT_ONCE = 4;

/** Presses keys one after the other: `press('Tab', 'Shift+Tab', 'a')`. */
export async function press(...keys: string[]): Promise<void> {
  for (let i = 0; i < keys.length; i += KEYS_AT_ONCE) await ask('role-keys', keys.slice(i, i + KEYS_AT_ONCE));
}

/** Moves the real pointer to the middle of an element and clicks. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) throw new Error(`<${element.localName}> has no size, so nobody can click it`);
  await ask('role-click', { x: left + width / 2, y: top + height / 2 });
}
