// The data of the page, and what is chosen of it.

const report = JSON.parse(byId('data').textContent);
const STATES = [
  ['translated', 'Translated', 'The text differs from the source’s'],
  ['equal', 'Equal', 'The text is the source’s'],
  ['inherited', 'Inherited', 'There is no text, and none is needed: that of a parent locale or of the source is shown'],
  ['stale', 'Stale', 'The text was made from another text than the source has now'],
  ['setAside', 'Set aside', 'The text is defective, and another locale’s is shown'],
  ['missing', 'Missing', 'There is no text']
];
const INCOMPLETE = new Set(['setAside', 'missing']);
const STATE_NAMES = new Map(STATES.map(([state, name]) => [state, name]));
const names = 'DisplayNames' in Intl ? new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }) : null;
const isUsesKnown = report.catalogs.some(catalog => catalog.messages.some(message => 'used' in message));

let chosen = report.catalogs;

function nameOf(locale) {
  try {
    return names && names.of(locale) || '';
  } catch (unknown) {
    return '';
  }
}

/** The locales of the chosen catalogs; a locale of several has their messages together. */
function localesChosen() {
  const locales = new Map();
  for (const catalog of chosen) {
    for (const locale of catalog.locales) {
      const sum = locales.get(locale.locale)
        || { locale: locale.locale, name: nameOf(locale.locale), isRightToLeft: !!locale.rightToLeft, total: 0,
          required: false, messages: Object.fromEntries(STATES.map(([state]) => [state, 0])) };
      STATES.forEach(([state]) => { sum.messages[state] += locale.messages[state]; });
      sum.total += catalog.messages.length;
      sum.required = sum.required || locale.required;
      locales.set(locale.locale, sum);
    }
  }
  for (const sum of locales.values()) {
    const { setAside, missing } = sum.messages;
    sum.complete = sum.total === 0 ? 1 : (sum.total - setAside - missing) / sum.total;
  }
  return [...locales.values()];
}

function stateOf(message, locale) {
  const translation = message.translations[locale];
  return translation ? translation.state || 'translated' : 'missing';
}

/** The direction in which texts of a locale are shown. */
const rightToLeft = new Set(report.catalogs.flatMap(catalog => catalog.locales)
  .filter(locale => locale.rightToLeft).map(locale => locale.locale));

function directionOf(locale) {
  return rightToLeft.has(locale) ? 'rtl' : 'ltr';
}

/** A share of 1 in percent, which is 100 only where it is whole. */
function percent(share) {
  return (share === 1 ? 100 : Math.min(99.9, Math.floor(share * 1000) / 10)).toLocaleString('en') + ' %';
}

/** A tag with the name of its language. */
function optionOf(locale) {
  const name = nameOf(locale);
  return [locale, name ? locale + ' – ' + name : locale];
}
