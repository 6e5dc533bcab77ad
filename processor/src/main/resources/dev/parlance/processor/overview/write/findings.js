// The section of findings, filtered by locale, rule and severity.

const SEVERITIES = ['error', 'warning', 'note'];

function buildFindings() {
  const findings = chosen.flatMap(catalog => catalog.findings);
  const locales = [...new Set(findings.map(finding => finding.locale || ''))].sort();
  const rules = [...new Set(findings.map(finding => finding.rule))].sort();
  byId('findings-filter').replaceChildren(
    searchField('findings-search', 'Search', 'text, ID or file', showFindings),
    choice('findings-locale', 'Locale', [['*', 'All'],
      ...locales.map(locale => locale === '' ? ['', 'Source'] : optionOf(locale))], showFindings),
    choice('findings-rule', 'Rule', [['*', 'All'], ...rules.map(rule => [rule, rule])], showFindings),
    choice('findings-severity', 'Severity', [['*', 'All'], ...SEVERITIES.map(each => [each, each])], showFindings));
}

function showFindings() {
  const all = chosen.flatMap(catalog => catalog.findings);
  const wanted = byId('findings-search').value.trim().toLowerCase();
  const is = (id, value) => byId(id).value === '*' || byId(id).value === value;
  const found = all.filter(finding => is('findings-locale', finding.locale || '') && is('findings-rule', finding.rule)
    && is('findings-severity', finding.severity) && (wanted === '' || searched(finding).includes(wanted)));
  byId('findings-count').textContent = found.length === all.length ? count(all.length, 'finding', 'findings')
    : found.length.toLocaleString('en') + ' of ' + count(all.length, 'finding', 'findings');
  found.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  if (found.length === 0) {
    byId('findings-list').replaceChildren(element('p', { className: 'empty' },
      all.length === 0 ? 'Nothing was found.' : 'No finding is as you ask.'));
    return;
  }
  const body = element('ol', { className: 'findings' });
  showSome(byId('findings-list'), found, findingOf, { top: body, body });
}

function searched(finding) {
  return [finding.file, finding.id, finding.text, finding.problem, finding.advice, finding.rule, finding.locale]
    .filter(Boolean).join('\n').toLowerCase();
}

/** A sentence that follows a rule elsewhere, as one by itself. */
function capitalized(sentence) {
  return sentence.replace(/^[a-z]/, letter => letter.toUpperCase());
}

function findingOf(finding) {
  const place = [finding.file, finding.line, finding.column].filter(Boolean).join(':');
  const advice = (finding.advice || '').split('\n');
  return element('li', {},
    element('p', { className: 'head' },
      element('span', { className: 'badge ' + finding.severity }, finding.severity),
      element('code', { className: 'rule' }, finding.rule),
      element('span', { className: 'where' }, finding.locale ? finding.locale : 'source'),
      place ? element('code', { className: 'place' }, element('bdi', {}, visible(place))) : '',
      finding.texts > 1 ? element('span', { className: 'where' }, finding.texts + ' texts') : ''),
    element('p', {}, element('bdi', {}, visible(capitalized(finding.problem))), ' ', element('bdi', {}, visible(advice[0]))),
    advice.length > 1 ? element('ul', {}, advice.slice(1).map(line => element('li', {}, visible(line)))) : '',
    finding.id || finding.text ? element('div', { className: 'subject' },
      finding.id ? element('p', {}, element('code', {}, element('bdi', {}, visible(finding.id)))) : '',
      finding.text ? element('p', { lang: finding.locale || '', dir: directionOf(finding.locale) },
        chips(written(finding.text), new Map())) : '') : '');
}
