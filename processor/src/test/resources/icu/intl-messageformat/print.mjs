// Prints what intl-messageformat shows for the catalogs in the folder above with the arguments of arguments.json, in the
// form of expected.json. An argument that is a list takes each of its values in turn. Text around tags is escaped as HTML.
import {readFileSync} from 'node:fs';
import IntlMessageFormat from 'intl-messageformat';

process.env.TZ = 'UTC';
const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const givenTo = read('arguments.json');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const quoted = (value) => escaped(value).replaceAll('"', '&quot;');

/** What functions of tags return, so that it is not taken for text. */
class Html {
  constructor(html) {
    this.html = html;
  }
}
const html = (chunks) => chunks.map((chunk) => chunk instanceof Html ? chunk.html : escaped(String(chunk))).join('');
const element = (name, attributes = '') => (chunks) =>
  new Html(name === 'br' ? '<br>' : `<${name}${attributes}>${html(chunks)}</${name}>`);

const inert = ['b', 'br', 'code', 'del', 'em', 'i', 'kbd', 'li', 'mark', 'p', 'small', 'strong', 'sub', 'sup', 'ul'];
const tags = Object.fromEntries(inert.map((name) => [name, element(name)]));

const value = (argument) => {
  if (typeof argument !== 'object') {
    return argument;
  }
  if (argument.moment) {
    return new Date(argument.moment + 'Z');
  }
  if (argument.link) {
    return element('a', ` href="${quoted(argument.link)}"`);
  }
  return element(argument.element, argument.class ? ` class="${quoted(argument.class)}"` : '');
};

/** Every combination of the values of `given`, the last one varying fastest. */
const combinations = (given) => Object.entries(given).reduce(
  (sets, [name, values]) => sets.flatMap(
    (set) => [values].flat().map((each) => ({...set, [name]: value(each)}))),
  [{}]);

const flat = (node, path = '') => Object.entries(node).flatMap(([key, child]) =>
  typeof child === 'string' ? [[path + key, child]] : flat(child, path + key + '.'));

const shown = (message, given) => {
  const whole = message.format({...tags, ...given});
  return typeof whole === 'string' ? whole : html([whole].flat());
};

const texts = (locale) => Object.fromEntries(flat(read(`../${locale}.json`)).map(([id, text]) => {
  const message = new IntlMessageFormat(text, locale);
  return [id, combinations(givenTo[id] ?? {}).map((given) => shown(message, given))];
}));

const version = read('package.json').dependencies['intl-messageformat'];
const {node, icu, cldr} = process.versions;
console.log(JSON.stringify({
  tools: {'intl-messageformat': version, node, icu, cldr},
  texts: Object.fromEntries(['en', 'fr', 'ar', 'ja', 'pl'].map((locale) => [locale, texts(locale)])),
}, null, 1));
