// What a user's hands and settings do, through puppeteer: Chromium, and Firefox as far as WebDriver BiDi goes.

const sessions = new WeakMap();

const mediaFeatures = ({ colorScheme, forcedColors, reducedMotion }) => [
  { name: 'prefers-color-scheme', value: colorScheme ?? '' },
  { name: 'forced-colors', value: forcedColors ?? '' },
  { name: 'prefers-reduced-motion', value: reducedMotion ?? '' },
];

/** `Shift+Tab` gives [['Shift'], 'Tab'], and `+` is a key as well. */
export function chord(keys) {
  const parts = keys.split(/\+(?=.)/);
  const key = parts.pop();
  return [parts, key];
}

export const puppeteerHands = (page) => ({
  async viewport({ width, height }) {
    await page.setViewport({ width, height });
  },

  async emulate(wanted) {
    // The runner uses a page for many files, and leaves it for a blank one in between.
    if (!sessions.has(page)) {
      sessions.set(page, await page.createCDPSession());
      page.on('framenavigated', (frame) => {
        if (frame === page.mainFrame()) this.emulate({}).catch(() => {});
      });
    }
    // Not puppeteer's own two functions: each undoes what the other has set.
    const settings = { media: wanted.media ?? '', features: mediaFeatures(wanted) };
    await sessions.get(page).send('Emulation.setEmulatedMedia', settings);
  },

  async keys(list) {
    for (const [modifiers, key] of list.map(chord)) {
      const held = [];
      try {
        for (const modifier of modifiers) {
          await page.keyboard.down(modifier);
          held.unshift(modifier);
        }
        // The space bar by its character: over WebDriver BiDi the name of the key is not known.
        await page.keyboard.press(key === 'Space' ? ' ' : key);
      } finally {
        for (const modifier of held) await page.keyboard.up(modifier);
      }
    }
  },

  async click({ x, y }) {
    await page.mouse.click(x, y);
  },
});
