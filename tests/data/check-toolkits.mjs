// What the toolkits of data/roles/ have to be, for check-data.mjs; and the sources of items, there and in facts.

/** The sources of single items are among those of the whole, and each of these is behind some item. */
export function itemSources({ sources = [], items = [] }, file, path, report) {
  const named = new Set(items.flatMap((item) => item.sources ?? []));
  for (const id of named) if (!sources.includes(id)) report(file, path, `"${id}" is a source of an item, not of the whole`);
  for (const item of items) if (item.sources && !item.sources.length) report(file, path, 'an item without a source');
}

/** `entity` and `source` report an id that leads nowhere. */
export function toolkitReferences(data, entity, source) {
  for (const [file, { toolkit }] of data.roles) {
    for (const { id, shares = [] } of toolkit?.items ?? []) {
      entity(file, '/toolkit/items', id);
      for (const share of shares) source(file, '/toolkit/items/shares', share.source);
    }
    for (const id of toolkit?.sources ?? []) source(file, '/toolkit/sources', id);
    for (const mention of toolkit?.mentions ?? []) {
      entity(file, '/toolkit/mentions', mention.id);
      for (const from of mention.sources ?? []) source(file, '/toolkit/mentions', from);
    }
  }
}

export function toolkitFacts(data, report) {
  for (const [file, { toolkit }] of data.roles) {
    if (!toolkit) continue;
    itemSources(toolkit, file, '/toolkit', report);
    const seen = new Set();
    for (const [i, { id, level, sources, shares = [] }] of toolkit.items.entries()) {
      if (seen.has(id)) report(file, `/toolkit/items/${i}`, `"${id}" is there twice`);
      seen.add(id);
      const pages = toolkit.detailed ?? toolkit.sources;
      const naming = sources.filter((source) => pages.includes(source)).length;
      const isCore = naming * 2 >= pages.length || shares.some(({ max }) => max >= 50);
      if ((level === 'core') !== isCore) report(file, `/toolkit/items/${i}`, `${level}, but named on ${naming} of ${pages.length} pages`);
    }
    for (const [i, { id, sources }] of (toolkit.mentions ?? []).entries()) {
      if (seen.has(id)) report(file, `/toolkit/mentions/${i}`, `"${id}" is there twice`);
      seen.add(id);
      if (!sources?.length) report(file, `/toolkit/mentions/${i}`, 'no source, no fact');
    }
  }
}
