import { randomFrom } from './damage.mjs';

const SKILLS = 600;
const ITEMS = 40;
const LEVELS = ['core', 'common', 'adjacent'];

/** Roles that each ask for 40 of 600 things, a few of which many ask for. */
export function manyRoles(count) {
  const random = randomFrom(count);
  const pick = () => Math.floor(SKILLS * random() ** 2);
  const roles = Array.from({ length: count }, (_, i) => {
    const items = new Set();
    while (items.size < ITEMS) items.add(pick());
    return {
      id: `role-${i}`,
      name: `Role ${i.toString(36)} of ${['data', 'cloud', 'web', 'games'][i % 4]}`,
      aliases: [`Also ${i}`],
      facts: { focus: [{ text: `What role ${i} is about` }] },
      toolkit: { items: [...items].map((item, j) => ({ id: `skill-${item}`, level: LEVELS[j % 3] })) },
    };
  });
  return {
    schemaVersion: 1,
    dimensions: [{ id: 'focus', label: 'Focus', kind: 'text' }],
    taxonomy: Array.from({ length: SKILLS }, (_, i) => ({ id: `skill-${i}`, name: `Skill ${i.toString(36)}`, kind: ['skill', 'tool', 'language'][i % 3] })),
    roles,
  };
}
