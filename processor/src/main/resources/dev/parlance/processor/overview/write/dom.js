// Builds elements. Texts become text nodes only: nothing here or elsewhere parses HTML.

/** An element with properties; those that have a hyphen or are named here become attributes. */
function element(name, properties, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties || {})) {
    if (key.includes('-') || ['role', 'for', 'scope', 'colspan'].includes(key)) {
      made.setAttribute(key, value);
    } else {
      made[key] = value;
    }
  }
  made.append(...children.flat(Infinity));
  return made;
}

function byId(id) {
  return document.getElementById(id);
}

/** A labelled choice of one of `options`, pairs of a value and what is shown. */
function choice(id, label, options, changed) {
  const select = element('select', { id }, options.map(([value, shown]) => new Option(shown, value)));
  select.addEventListener('change', changed);
  return element('label', {}, label + ' ', select);
}

/** A labelled field to search by, which reports a change once a person pauses. */
function searchField(id, label, hint, changed) {
  const field = element('input', { id, type: 'search', placeholder: hint, autocomplete: 'off', spellcheck: false });
  let pause;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(changed, 120);
  });
  return element('label', { className: 'search' }, label + ' ', field);
}

/** Shows `items` in `list`, some at a time, each by `show`; a button shows more. */
function showSome(list, items, show, above) {
  const size = 50;
  let shown = 0;
  const body = above.body;
  const more = element('button', { type: 'button', className: 'more' });
  const next = () => {
    const first = shown;
    body.append(...items.slice(shown, shown + size).map(show));
    shown = Math.min(items.length, shown + size);
    more.hidden = shown === items.length;
    more.textContent = 'Show ' + Math.min(size, items.length - shown) + ' more of ' + items.length;
    return body.children[first];
  };
  more.addEventListener('click', () => {
    const first = next();
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  });
  list.replaceChildren(above.top, more);
  next();
}

function count(number, one, many) {
  return number.toLocaleString('en') + ' ' + (number === 1 ? one : many);
}
