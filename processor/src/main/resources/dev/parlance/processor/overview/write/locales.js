// The section of locales: a table with bars, sorted by any column.

const COLUMNS = [
  ['locale', 'Locale', locale => locale.locale],
  ['complete', 'Complete', locale => locale.complete],
  ...STATES.map(([state, name]) => [state, name, locale => locale.messages[state]])
];
const sorting = { column: 'locale', isDescending: false };

function showLegend() {
  byId('legend').replaceChildren(...STATES.map(([state, name, meaning]) =>
    element('li', {}, element('span', { className: 'key ' + state, 'aria-hidden': 'true' }), element('b', {}, name),
      ' ' + meaning)));
}

function showLocales() {
  const list = byId('locales-list');
  const locales = localesChosen();
  if (locales.length === 0) {
    list.replaceChildren(element('p', { className: 'empty' }, 'There are no translations.'));
    return;
  }
  const key = COLUMNS.find(([column]) => column === sorting.column)[2];
  locales.sort((a, b) => compare(key(a), key(b)) * (sorting.isDescending ? -1 : 1) || compare(a.locale, b.locale));
  const table = element('table', { className: 'locales' },
    element('caption', {}, count(locales.length, 'locale', 'locales') + ', '
      + count(locales.filter(locale => locale.complete === 1).length, 'complete', 'complete')),
    element('thead', {}, element('tr', {}, COLUMNS.map(headerOf))),
    element('tbody', {}, locales.map(rowOf)));
  list.replaceChildren(element('div', { className: 'wide', role: 'region', 'aria-label': 'Table of locales', tabIndex: 0 },
    table));
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function headerOf([column, name]) {
  const isSorted = sorting.column === column;
  const arrow = element('span', { 'aria-hidden': 'true' }, isSorted ? (sorting.isDescending ? ' ↓' : ' ↑') : '');
  const button = element('button', { type: 'button', className: 'sort' }, name, arrow);
  button.addEventListener('click', () => {
    sorting.isDescending = sorting.column === column ? !sorting.isDescending : column !== 'locale';
    sorting.column = column;
    showLocales();
    byId('locales-list').querySelector('[data-column="' + column + '"] button').focus();
  });
  const header = element('th', { scope: 'col', 'data-column': column, className: column }, button);
  if (isSorted) {
    header.setAttribute('aria-sort', sorting.isDescending ? 'descending' : 'ascending');
  }
  return header;
}

function rowOf(locale) {
  const link = element('a', { href: '#messages' }, locale.locale);
  link.addEventListener('click', () => filterMessages(locale.locale, ''));
  return element('tr', { 'data-locale': locale.locale },
    element('th', { scope: 'row' }, link, locale.name ? element('span', { className: 'name' }, ' ' + locale.name) : '',
      locale.required ? element('span', { className: 'badge' }, 'required') : ''),
    element('td', { className: 'complete' }, element('div', { className: 'meter' }, barOf(locale),
      element('span', { className: 'share' }, percent(locale.complete)))),
    STATES.map(([state, name]) => cellOf(locale, state, name)));
}

function cellOf(locale, state, name) {
  const number = locale.messages[state];
  const cell = element('td', { className: 'number' + (number === 0 ? ' zero' : '') });
  if (number > 0 && (state === 'stale' || INCOMPLETE.has(state))) {
    const link = element('a', { href: '#messages', 'aria-label': number + ' ' + name.toLowerCase() + ' in ' + locale.locale },
      number.toLocaleString('en'));
    link.addEventListener('click', () => filterMessages(locale.locale, state));
    cell.append(link);
  } else {
    cell.append(number.toLocaleString('en'));
  }
  return cell;
}

function barOf(locale) {
  return element('span', { className: 'bar', 'aria-hidden': 'true' }, STATES.filter(([state]) => locale.messages[state] > 0)
    .map(([state, name]) => {
      const part = element('span', { className: state, title: name + ': ' + locale.messages[state] });
      part.style.flexGrow = locale.messages[state];
      return part;
    }));
}
