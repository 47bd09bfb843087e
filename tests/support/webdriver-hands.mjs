// What a user's hands do, through a WebDriver server: `command(method, path, body)`.
import { chord } from './puppeteer-hands.mjs';

const named = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C',
  Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013',
  ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', Meta: '\uE03D',
};

function code(key) {
  if (Object.hasOwn(named, key)) return named[key];
  if ([...key].length > 1) throw new Error(`There is no key "${key}"`);
  return key;
}

function strokes(keys) {
  const [modifiers, key] = chord(keys);
  const held = modifiers.map(code);
  return [
    ...held.map((value) => ({ type: 'keyDown', value })),
    { type: 'keyDown', value: code(key) },
    { type: 'keyUp', value: code(key) },
    ...held.reverse().map((value) => ({ type: 'keyUp', value })),
  ];
}

export function webdriverHands(command, screen) {
  const perform = (source) => command('POST', '/actions', { actions: [source] });
  const innerSize = () => command('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });

  return {
    async viewport({ width, height }) {
      // The window is larger than the page by its bars, and nobody says by how much. In the middle of the screen, because
      // without a window manager the focus follows the pointer.
      let outer = { width, height };
      for (let tries = 0; tries < 5; tries++) {
        const x = Math.max(0, Math.round((screen.width - outer.width) / 2));
        const y = Math.max(0, Math.round((screen.height - outer.height) / 2));
        await command('POST', '/window/rect', { ...outer, x, y });
        await new Promise((done) => setTimeout(done, 100));
        const [innerWidth, innerHeight] = await innerSize();
        if (innerWidth === width && innerHeight === height) return;
        // A window has a least size, and asking for ever less would end below nothing.
        outer = {
          width: Math.max(width, outer.width + width - innerWidth),
          height: Math.max(height, outer.height + height - innerHeight),
        };
      }
    },

    async keys(list) {
      for (const keys of list) await perform({ type: 'key', id: 'keyboard', actions: strokes(keys) });
    },

    async click({ x, y }) {
      await perform({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
  };
}
