// What is shown: one section at a time, of one catalog or of all.

const SECTIONS = [...document.querySelectorAll('[data-section]')];
const SHOW = { locales: showLocales, findings: showFindings, messages: showMessages };
const isStale = new Set();

function summary() {
  const messages = chosen.reduce((sum, catalog) => sum + catalog.messages.length, 0);
  const findings = chosen.flatMap(catalog => catalog.findings);
  const parts = [count(messages, 'message', 'messages'), count(localesChosen().length, 'locale', 'locales'),
    ...SEVERITIES.map(severity => [severity, findings.filter(finding => finding.severity === severity).length])
      .filter(([, number]) => number > 0).map(([severity, number]) => count(number, severity, severity + 's'))];
  byId('summary').replaceChildren((chosen.length === 1 ? chosen[0].file : count(chosen.length, 'catalog', 'catalogs'))
    + ': ' + parts.join(', '));
}

/** Shows the section that the address names. */
function route() {
  const name = location.hash.slice(1);
  if (name === 'content') {
    return;
  }
  const current = name in SHOW ? name : 'locales';
  SECTIONS.forEach(section => { section.hidden = section.dataset.section !== current; });
  document.querySelectorAll('nav a').forEach(link => {
    if (link.hash === '#' + current) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  });
  if (isStale.delete(current)) {
    SHOW[current]();
  }
}

/** Shows the catalog `index`, or all of them. */
function choose(index) {
  chosen = index === '' ? report.catalogs : [report.catalogs[Number(index)]];
  summary();
  buildFindings();
  buildMessages();
  Object.keys(SHOW).forEach(name => isStale.add(name));
  route();
}

function start() {
  byId('choice').hidden = report.catalogs.length < 2;
  byId('catalog').append(new Option('All', ''),
    ...report.catalogs.map((catalog, i) => new Option(catalog.class + ' – ' + catalog.file, String(i))));
  byId('catalog').addEventListener('change', () => choose(byId('catalog').value));
  document.querySelectorAll('form').forEach(form => form.addEventListener('submit', event => event.preventDefault()));
  window.addEventListener('hashchange', route);
  showLegend();
  choose('');
}

start();
