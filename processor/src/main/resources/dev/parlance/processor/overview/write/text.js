// Texts as trees of parts: chips for placeholders, previews, lengths.

const INERT = new Set(['a', 'abbr', 'b', 'blockquote', 'br', 'cite', 'code', 'dd', 'del', 'dfn', 'div', 'dl', 'dt', 'em',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre', 'q', 's', 'samp', 'small',
  'span', 'strong', 'sub', 'sup', 'u', 'ul', 'var', 'wbr']);
// Headings of a text are not headings of this page, and its links lead nowhere.
const SHOWN_AS = { a: 'span', h1: 'strong', h2: 'strong', h3: 'strong', h4: 'strong', h5: 'strong', h6: 'strong' };
const VOID = new Set(['br', 'hr', 'wbr']);
const PLURALS = new Set(['plural', 'selectordinal']);
const CHOICES = new Set(['plural', 'selectordinal', 'select', 'choice']);
// Controls, bidi controls, separators and what has no width: a reader of the page is to see them.
const UNSEEN = new RegExp('[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f'
  + '\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]', 'g');

function partsOf(text) {
  return typeof text === 'string' ? (text === '' ? [] : [text]) : text;
}

/** The parts of a text as a plain catalog writes it, whose tags need not pair. */
function written(text) {
  const entities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  const decoded = words => words.replace(/&(lt|gt|amp|quot|apos);/g, (whole, name) => entities[name])
    .replace(/&#(\d{1,7});/g, (whole, code) => Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : whole);
  return text.split(/(<[^<>]*>)/).filter(Boolean).map(piece => {
    const named = /^<x id="([^"]*)"/.exec(piece);
    return named ? { type: 'value', name: decoded(named[1]) }
      : /^<[^<>]*>$/.test(piece) ? { type: 'value', name: piece } : decoded(piece);
  });
}

/** `words` with a mark in place of each character that cannot be seen. */
function visible(words) {
  const nodes = [];
  let end = 0;
  for (const found of words.matchAll(UNSEEN)) {
    nodes.push(words.slice(end, found.index));
    const code = 'U+' + found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    nodes.push(element('span', { className: 'unseen' }, code));
    end = found.index + 1;
  }
  nodes.push(words.slice(end));
  return nodes.filter(node => node !== '');
}

function chip(kind, name, shown, title) {
  return element('span', { className: 'chip ' + kind, title: title || '' },
    element('bdi', {}, visible(shown === undefined ? name : shown)));
}

/** The parts of a text with a chip for each placeholder; `titles` says more about them. */
function chips(parts, titles) {
  return parts.flatMap(part => {
    if (typeof part === 'string') {
      return visible(part);
    }
    const title = part.address || titles.get(part.name) || '';
    if (CHOICES.has(part.type)) {
      const head = chip('choice', part.name, part.name + ' · ' + part.type, title);
      const branches = part.branches.map(branch => element('span', { className: 'branch' },
        element('span', { className: 'selector' }, visible(branch.selector)), ' ', chips(branch.content, titles)));
      return [element('span', { className: 'choices' }, head, branches)];
    }
    if (part.content) {
      const isElement = part.type === 'element';
      return [chip(part.type, part.name, isElement ? '<' + part.name + '>' : part.name + ' ▸', title),
        ...chips(part.content, titles),
        chip(part.type, part.name, isElement ? '</' + part.name + '>' : '◂ ' + part.name, title)];
    }
    return [chip(part.type, part.name, part.type === 'element' ? '<' + part.name + '>' : part.name,
      part.format ? [title, part.format].filter(Boolean).join(' · ') : title)];
  });
}

/** The branch of `part` that `samples` select in `locale`. */
function branchOf(part, locale, samples) {
  const named = selector => part.branches.find(branch => branch.selector === selector);
  const value = samples.get(part.name);
  if (part.type === 'select') {
    return named(value) || named('other');
  }
  if (!PLURALS.has(part.type)) {
    return part.branches[part.branches.length - 1];
  }
  const number = Number(value) - (part.offset || 0);
  return named('=' + value) || named(category(locale, part.type, number)) || named('other') || part.branches[0];
}

function category(locale, type, number) {
  const known = Intl.PluralRules.supportedLocalesOf([locale]);
  return known.length ? new Intl.PluralRules(known, { type: type === 'plural' ? 'cardinal' : 'ordinal' }).select(number)
    : 'other';
}

/** What a user may see of a text: no link leads anywhere, and values are shown by their names. */
function preview(parts, locale, samples) {
  return parts.flatMap(part => {
    if (typeof part === 'string') {
      return [part];
    }
    if (CHOICES.has(part.type)) {
      const branch = branchOf(part, locale, samples);
      return branch ? preview(branch.content, locale, samples) : [];
    }
    if (part.type === 'number') {
      return [element('bdi', {}, (Number(samples.get(part.name)) - (part.offset || 0)).toLocaleString(locale))];
    }
    if (part.type === 'element' && VOID.has(part.name)) {
      return [element(part.name)];
    }
    if (part.type === 'link') {
      return [element('span', { className: 'link' }, preview(part.content, locale, samples))];
    }
    if (part.type === 'element' && part.content) {
      const name = INERT.has(part.name) ? SHOWN_AS[part.name] || part.name : 'span';
      return [element(name, {}, preview(part.content, locale, samples))];
    }
    if (part.content) {
      return [element('span', { className: 'inside ' + part.type }, preview(part.content, locale, samples))];
    }
    return [element('bdi', { className: 'sample' }, part.name)];
  });
}

/** The words of a text, those of all branches, without its placeholders. */
function plain(parts) {
  return parts.map(part => typeof part === 'string' ? part
    : part.branches ? part.branches.map(branch => plain(branch.content)).join(' ')
    : part.content ? plain(part.content) : '').join('');
}

/** The number of characters of a text's longest form, without its values. */
function lengthOf(parts) {
  return parts.reduce((sum, part) => sum + (typeof part === 'string' ? Array.from(part).length
    : part.branches ? Math.max(0, ...part.branches.map(branch => lengthOf(branch.content)))
    : part.content ? lengthOf(part.content) : 0), 0);
}

/** The plurals and selects of a text, at any depth. */
function choicesOf(parts) {
  return parts.flatMap(part => typeof part === 'string' ? []
    : part.branches ? [part, ...part.branches.flatMap(branch => choicesOf(branch.content))]
    : part.content ? choicesOf(part.content) : part.type === 'number' ? [part] : []);
}
