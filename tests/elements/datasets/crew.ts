/** Two roles in three dimensions, with a ranking: the smallest dataset that fills all elements. */
export const crew = () => ({
  schemaVersion: 1,
  sources: [{ id: 'diary', title: 'Diary of a studio', date: '2025-03' }],
  dimensions: [
    { id: 'day', label: 'A day', kind: 'text' },
    { id: 'craft', label: 'Craft', kind: 'entities', of: 'skill' },
    { id: 'pay', label: 'Pay', kind: 'money' },
  ],
  taxonomy: [
    { id: 'listening', name: 'Listening', kind: 'skill' },
    { id: 'drawing', name: 'Drawing', kind: 'skill' },
  ],
  roles: [
    {
      id: 'designer',
      name: 'Designer',
      facts: {
        day: [{ sources: ['diary'], text: 'Draws, tries, draws again' }],
        craft: [{ sources: ['diary'], items: ['listening', 'drawing'] }],
        pay: [{ sources: ['diary'], asOf: '2025', money: { min: 40000, max: 60000, currency: 'EUR', period: 'year', basis: 'total', region: 'Lisbon' } }],
      },
    },
    {
      id: 'producer',
      name: 'Producer',
      facts: {
        day: [{ sources: ['diary'], text: 'Keeps the plan honest' }],
        craft: [{ sources: ['diary'], items: ['listening', 'drawing'] }],
      },
    },
  ],
  alternatives: [
    {
      base: 'designer',
      sources: ['diary'],
      why: ['Some would rather decide than draw.'],
      items: [
        {
          roleId: 'producer',
          tagline: 'Keeps people and plans together',
          body: 'You know what a drawing costs. Now you decide which ones are made.',
          bestFor: ['People who like to call'],
          links: [{ label: 'The handbook', url: 'https://example.org/handbook' }],
        },
      ],
    },
  ],
});

