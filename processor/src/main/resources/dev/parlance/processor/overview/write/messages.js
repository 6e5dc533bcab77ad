// The section of messages: searched, filtered by locale and state, each with its translations and previews.

function buildMessages() {
  const uses = isUsesKnown ? [choice('messages-use', 'Use', [['', 'Any'], ['used', 'Used'], ['unused', 'Not used']],
    showMessages)] : [];
  byId('messages-filter').replaceChildren(
    searchField('messages-search', 'Search', 'text, ID or method', showMessages),
    choice('messages-locale', 'Locale', [['', 'All'], ...localesChosen().map(each => optionOf(each.locale))], showMessages),
    choice('messages-state', 'State', [['', 'Any'], ...STATES.map(([state, name]) => [state, name])], showMessages),
    ...uses);
}

/** Shows only the messages in `state` in `locale`. */
function filterMessages(locale, state) {
  byId('messages-search').value = '';
  byId('messages-locale').value = locale;
  byId('messages-state').value = state;
  showMessages();
}

function showMessages() {
  const wanted = byId('messages-search').value.trim().toLowerCase();
  const locale = byId('messages-locale').value;
  const state = byId('messages-state').value;
  const use = isUsesKnown ? byId('messages-use').value : '';
  const all = chosen.flatMap(catalog => catalog.messages.map(message => ({ catalog, message })));
  const found = all.filter(({ catalog, message }) => isInState(catalog, message, locale, state)
    && (use === '' || message.used === (use === 'used')) && (wanted === '' || isFound(message, locale, wanted)));
  byId('messages-count').textContent = found.length === all.length ? count(all.length, 'message', 'messages')
    : found.length.toLocaleString('en') + ' of ' + count(all.length, 'message', 'messages');
  if (found.length === 0) {
    byId('messages-list').replaceChildren(element('p', { className: 'empty' },
      all.length === 0 ? 'The catalog has no message.' : 'No message is as you ask.'));
    return;
  }
  const body = element('ol', { className: 'messages' });
  showSome(byId('messages-list'), found, each => messageOf(each.catalog, each.message, locale), { top: body, body });
}

function isInState(catalog, message, locale, state) {
  const own = catalog.locales.map(each => each.locale);
  return state === '' ? locale === '' || own.includes(locale)
    : (locale === '' ? own : own.filter(each => each === locale)).some(each => stateOf(message, each) === state);
}

function isFound(message, locale, wanted) {
  const has = text => text.toLowerCase().includes(wanted);
  const texts = locale === '' ? Object.values(message.translations) : [message.translations[locale] || {}];
  return has(message.id) || message.methods.some(method => has(method.name)) || has(plain(partsOf(message.text)))
    || texts.some(each => has(each.written || '') || each.text !== undefined && has(plain(partsOf(each.text))));
}

function messageOf(catalog, message, locale) {
  const titles = new Map((message.placeholders || []).map(each =>
    [each.name, each.placeholder + (each.expression ? ' = ' + each.expression : '')]));
  const samples = samplesOf(message);
  const shownTexts = [];
  const show = (tag, text) => {
    const shown = textOf(tag, text, titles, samples, lengthOf(partsOf(message.text)));
    shownTexts.push(shown);
    return shown.node;
  };
  const controls = controlsOf(message, samples, () => shownTexts.forEach(each => each.update()));
  const own = locale === '' || locale === catalog.sourceLocale && !message.translations[locale] ? []
    : [element('div', { className: 'translation' }, labelOf(locale, stateOf(message, locale)),
      ...translationOf(message, locale, show))];
  const others = catalog.locales.map(each => each.locale).filter(each => each !== locale && message.translations[each]);
  const details = element('details', {}, element('summary', {}, (locale === '' ? 'Translations' : 'Other translations')
    + ' (' + others.length + ')'));
  details.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) {
      details.append(element('ul', { className: 'translations' }, others.map(each => element('li', {},
        labelOf(each, stateOf(message, each)), ...translationOf(message, each, show)))));
    }
  });
  return element('li', {},
    element('h3', {}, element('bdi', {}, visible(message.id))),
    element('p', { className: 'method' }, message.methods.map(method => methodOf(catalog, method)),
      element('span', { className: 'place' }, element('bdi', {}, visible(catalog.file + ':' + message.line)))),
    message.description || message.meaning ? element('p', { className: 'note' },
      element('bdi', {}, visible([message.meaning, message.description].filter(Boolean).join(' – ')))) : '',
    controls,
    element('div', { className: own.length ? 'pair' : '' },
      element('div', { className: 'source' }, labelOf(catalog.sourceLocale, ''), show(catalog.sourceLocale, message.text)),
      own),
    'used' in message ? usesOf(message) : '',
    others.length ? details : '');
}

function methodOf(catalog, method) {
  const parameters = method.parameters.map(each => each.type + ' ' + each.name).join(', ');
  return element('code', {}, method.returns + ' ' + catalog.type + '.' + method.name + '(' + parameters + ')'
    + (method.constant ? ' for ' + method.constant : ''));
}

function usesOf(message) {
  const shown = message.calls.slice(0, 20).map(call => call.file + (call.line ? ':' + call.line : ''));
  const rest = message.calls.length - shown.length;
  return element('p', { className: 'uses' }, message.calls.length === 0
    ? (message.used ? 'Named in a text, a template or another message' : 'Not used')
    : ['Called at ', shown.flatMap((place, i) => [i === 0 ? '' : ', ', element('code', {}, place)]),
      rest > 0 ? ' and ' + count(rest, 'other place', 'other places') : '']);
}

function labelOf(locale, state) {
  return element('p', { className: 'label' }, element('b', {}, locale),
    state && state !== 'translated' ? element('span', { className: 'badge ' + state }, STATE_NAMES.get(state)) : '');
}

function translationOf(message, locale, show) {
  const translation = message.translations[locale];
  if (!translation) {
    return [element('p', { className: 'empty' }, 'There is no text.')];
  }
  if (translation.text !== undefined) {
    return [show(locale, translation.text)];
  }
  if (translation.from !== undefined) {
    return [element('p', { className: 'empty' }, 'The text of ' + translation.from + ' is shown.')];
  }
  return [element('p', { className: 'written', lang: locale, dir: directionOf(locale) },
    chips(written(translation.written || ''), new Map()))];
}

/** A text with its chips, a preview where that differs, and its length; `update` shows it with other samples. */
function textOf(locale, text, titles, samples, sourceLength) {
  const parts = partsOf(text);
  const length = lengthOf(parts);
  const share = sourceLength === 0 ? 1 : length / sourceLength;
  const measured = count(length, 'character', 'characters') + (locale && sourceLength !== length
    ? ', ' + Math.round(share * 100) + ' % of the source' : '');
  const rendered = element('div', { className: 'preview', lang: locale, dir: directionOf(locale) });
  const update = () => rendered.replaceChildren(...preview(parts, locale, samples));
  const isPlain = parts.every(part => typeof part === 'string');
  update();
  const node = element('div', { className: 'text' },
    element('p', { className: 'chips', lang: locale, dir: directionOf(locale) },
      parts.length === 0 ? element('i', {}, 'empty') : chips(parts, titles)),
    isPlain ? '' : rendered,
    element('p', { className: 'length' + (share > 1.5 && length - sourceLength > 10 ? ' long' : '') }, measured));
  return { node, update };
}

/** The values that previews are shown with: 2 for each number, the first word for each select. */
function samplesOf(message) {
  return new Map(choicesOf(partsOf(message.text)).map(each =>
    [each.name, each.type === 'select' ? each.branches[0].selector : '2']));
}

function controlsOf(message, samples, changed) {
  const choices = choicesOf(partsOf(message.text));
  const byName = new Map();
  choices.forEach(each => byName.set(each.name, byName.get(each.name) && !each.branches ? byName.get(each.name) : each));
  if (byName.size === 0) {
    return '';
  }
  return element('p', { className: 'samples' }, 'Preview with ', [...byName.values()].map(each => {
    const field = each.type === 'select'
      ? element('select', {}, each.branches.map(branch => new Option(branch.selector, branch.selector)))
      : element('input', { type: 'number', value: '2' });
    field.addEventListener('input', () => {
      samples.set(each.name, field.value === '' ? '0' : field.value);
      changed();
    });
    return element('label', {}, each.name + ' ', field, ' ');
  }));
}
