/** Every field that the format has, once at least. */
export const fullDataset = () => ({
  schemaVersion: 1,
  id: 'crafts',
  version: '1.2.3',
  language: 'en',
  sources: [
    { id: 'guild', title: 'The guild', publisher: 'Guild', url: 'https://guild.example/', date: '2024-05', note: 'A leaflet' },
    { id: 'press', title: 'The press', publisher: null, url: null, date: null },
  ],
  dimensions: [
    { id: 'focus', label: 'Focus', kind: 'text' },
    { id: 'habits', label: 'Habits', kind: 'list' },
    { id: 'tools', label: 'Tools', kind: 'entities', of: 'tool' },
    { id: 'main-tools', label: 'Main tools', kind: 'entities', of: 'tool', derivedFrom: 'tools' },
    { id: 'salary', label: 'Pay', kind: 'money' },
    { id: 'overlap', label: 'In common', kind: 'entities', pair: true },
  ],
  views: [{ id: 'brief', label: 'In brief', dimensions: ['focus', 'tools'] }],
  taxonomy: [
    { id: 'oven', name: 'Oven', kind: 'tool', category: ['heat'], aliases: ['Stove'], broader: ['heating'], homepage: 'https://oven.example/', homepageSource: 'guild' },
    { id: 'kettle', name: 'Kettle', kind: 'tool', homepage: null, homepageSource: null },
    { id: 'heating', name: 'Heating', kind: 'skill' },
  ],
  roles: [
    {
      id: 'baker',
      name: 'Baker',
      longName: 'Master Baker',
      aliases: ['Bread maker'],
      facts: {
        focus: [{ sources: ['guild'], asOf: '2024', status: 'stated', text: 'Bread' }],
        habits: [{ sources: ['press'], items: ['Rises early', { text: 'Weighs flour', sources: ['press'] }] }],
        tools: [{ sources: ['guild'], items: ['oven', { id: 'kettle', note: 'small', with: ['heating'], sources: ['guild'] }, { anyOf: ['oven', 'kettle'] }] }],
        'main-tools': [{ sources: ['press'], status: 'missing' }],
        salary: [{ sources: ['press'], money: { min: 30000, max: 42000, median: 35000, percentiles: [10, 90], experience: '2 to 5 years', occupation: 'Bakers', proxy: true, currency: 'EUR', period: 'year', basis: 'base', region: 'EU' } }],
      },
      toolkit: {
        sources: ['guild', 'press'],
        detailed: ['guild'],
        items: [
          { id: 'oven', level: 'core', sources: ['guild'], shares: [{ source: 'press', min: 60, max: 70, scope: 'Berlin' }] },
          { id: 'heating', level: 'adjacent', sources: ['press'] },
        ],
      },
    },
    { id: 'brewer', name: 'Brewer', facts: { focus: [{ sources: ['guild', 'press'], text: 'Beer' }] } },
  ],
  alternatives: [
    {
      base: 'baker',
      sources: ['guild'],
      why: ['Nights are short.'],
      facts: { overlap: [{ sources: ['guild'], items: ['heating'] }] },
      items: [
        {
          roleId: 'brewer',
          tagline: 'Makes beer',
          body: 'Yeast too, but wet.',
          bestFor: ['Patient people'],
          links: [{ label: 'Beer', roleId: 'brewer', url: 'https://beer.example/', note: 'a page' }],
          facts: { overlap: [{ sources: ['guild'], items: ['heating'] }] },
        },
      ],
    },
  ],
  ...writings(),
});

/** A guide, a comparison and a profile with every field that these have. */
const writings = () => ({
  guides: [
    {
      base: 'baker',
      sources: ['guild'],
      intro: 'Two questions.',
      questions: [
        { id: 'wet', question: 'Do you like it wet?', answers: [{ id: 'yes', text: 'I like it wet', roleId: 'brewer', why: 'Beer is wet.' }] },
        { id: 'night', question: 'Do you like to sleep?', answers: [{ id: 'long', text: 'I sleep long', roleId: 'brewer' }] },
      ],
      closing: 'Sleep on it.',
    },
  ],
  comparisons: [
    {
      roles: ['baker', 'brewer'],
      sources: ['press'],
      sections: [
        { id: 'facts', label: 'Facts', dimensions: ['focus', 'salary'] },
        {
          id: 'work',
          label: 'Work',
          intro: ['Both use yeast.'],
          aspects: [
            { id: 'hours', label: 'Hours', sides: [{ status: 'stated', text: 'Early' }, { items: ['Late', 'Long'] }] },
            { id: 'rent', label: 'Rent', sides: [{ status: 'missing' }, { status: 'missing' }] },
            { id: 'pay', label: 'Pay', dimension: 'salary' },
          ],
          closing: ['Both are tired.'],
          links: [{ label: 'Yeast', url: 'https://guild.example/', note: 'a leaflet', source: 'guild', roleId: 'brewer' }],
        },
      ],
    },
  ],
  profiles: [
    {
      roleId: 'brewer',
      sources: ['guild'],
      summary: ['Makes beer.'],
      practice: { paragraphs: ['Waits.'], week: ['Clean', 'Wait'], remarks: ['Cleaning grows.'], hirers: { text: 'Breweries', items: ['Large ones'] } },
      backgrounds: { intro: 'From two sides.', items: [{ label: 'Bakers', roleId: 'baker', text: 'They know yeast.' }], closing: 'Both help.' },
      transitions: [
        { from: { roleId: 'baker' }, verdict: 'A short way', transfers: ['Yeast'], missing: ['Hops', 'Malt'], close: 'A course', suits: 'The patient', suitsNot: 'The early' },
        { from: { label: 'Chemist' }, missing: ['Taste'] },
      ],
      market: [
        { id: 'heat', label: 'Heat', entities: { allOf: ['oven', 'kettle'] }, requirement: 'required', postings: 'underlisted', text: 'Both of them', examples: ['Steam'] },
        { id: 'pot', label: 'A pot', entities: { anyOf: ['oven', 'kettle'] }, requirement: 'expected', postings: 'not-stated' },
      ],
      fit: [
        { id: 'sides', label: 'Two sides', text: 'Both.', sides: [{ id: 'nose', label: 'Nose', for: 'chemists', questions: ['Can you smell it?'] }, { id: 'hand', label: 'Hand', questions: ['Can you lift it?', 'Can you stir it?'] }] },
        { id: 'patience', label: 'Patience', questions: ['Can you wait?'] },
        { id: 'verdict', label: 'Verdict', cases: [{ strong: 'nose', weak: 'hand', text: 'Lift more.' }], closing: 'Both can be learned.' },
      ],
      closing: ['Cheers.'],
    },
  ],
});
