// Puts the markup of each example beneath it, as it stands in the page.
for (const figure of document.querySelectorAll('figure')) {
  const markup = figure.innerHTML.replace(/^\n+|\s+$/g, '');
  const indent = /^ */.exec(markup)[0];
  const details = document.createElement('details');
  const summary = details.appendChild(document.createElement('summary'));
  summary.textContent = 'Markup';
  const pre = details.appendChild(document.createElement('pre'));
  pre.tabIndex = 0;
  pre.append(Object.assign(document.createElement('code'), { textContent: markup.replaceAll(`\n${indent}`, '\n').trim() }));
  figure.append(details);
}
