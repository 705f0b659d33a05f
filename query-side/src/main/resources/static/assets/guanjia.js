/* The one script of Guanjia: command forms, dialogs, the menu, keys, and what happens live. */
'use strict';
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const meta = name => document.querySelector(`meta[name="${name}"]`);
  const says = meta('words')?.dataset ?? {};

  // ---- command forms -------------------------------------------------------------------------
  // The key is made when the form is opened and changes only after an answer, so a form that is
  // sent twice, or again after a lost connection, has one effect.
  const keys = new WeakMap();
  const keyOf = form => keys.get(form) ?? keys.set(form, crypto.randomUUID?.() ?? random()).get(form);
  const random = () => [...crypto.getRandomValues(new Uint8Array(16))]
    .map(byte => byte.toString(16).padStart(2, '0')).join('');

  /** `a.b` nests, a last `[]` makes a list, `rows[].kind` belongs to the row the input stands in. */
  function put(target, path, value, input, rowOf) {
    const [head, ...rest] = path;
    const list = head.endsWith('[]');
    const name = list ? head.slice(0, -2) : head;
    if (!rest.length) {
      if (list) (target[name] ??= []).push(value); else target[name] = value;
      return;
    }
    if (!list) return put(target[name] ??= {}, rest, value, input, rowOf);
    const element = input.closest('.gj-row');
    if (!rowOf.has(element)) {
      rowOf.set(element, {});
      (target[name] ??= []).push(rowOf.get(element));
    }
    put(rowOf.get(element), rest, value, input, rowOf);
  }

  function valueOf(input) {
    const kind = input.dataset.type ?? (input.type === 'number' ? 'number' : 'text');
    if (input.type === 'checkbox' && !input.name.endsWith('[]')) return input.checked;
    // A password is taken as it is typed, at the login page too.
    const text = input.type === 'password' ? input.value : input.value.trim();
    if (text === '') return undefined;
    if (kind === 'boolean') return text === 'true';
    if (kind === 'json') return JSON.parse(text);
    // Numbers travel as they were typed: a float would change 0.1.
    if (kind === 'integer') return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
    return text;
  }

  /** Whether the input of its row that `data-with` names is empty: then it is not sent either. */
  const isAlone = input => input.dataset.with !== undefined
    && !all(`[name="${input.dataset.with}"]`, input.closest('.gj-row')).some(other => other.value.trim());

  function body(form) {
    const json = {};
    const rowOf = new Map();
    for (const input of form.elements) {
      if (!input.name || input.disabled || 'ignore' in input.dataset || input.type === 'submit') continue;
      if ((input.type === 'radio' || (input.type === 'checkbox' && input.name.endsWith('[]')))
        && !input.checked) continue;
      if (isAlone(input)) continue;
      const value = valueOf(input);
      if (value !== undefined) put(json, input.name.split('.'), value, input, rowOf);
    }
    return json;
  }

  function headers(form) {
    const sent = {
      'Accept': 'application/json, application/problem+json',
      'Accept-Language': document.documentElement.lang, 'Idempotency-Key': keyOf(form)
    };
    if (!carriesFiles(form)) sent['Content-Type'] = 'application/json';
    const csrf = meta('csrf');
    if (csrf) sent[csrf.dataset.header] = csrf.content;
    return sent;
  }

  /** A form with files travels as it is; the browser states its type, with the boundary. */
  const carriesFiles = form => form.enctype === 'multipart/form-data';

  /** The input that a field of a refusal means: `rows[1].kind` is the second `rows[].kind`. */
  function inputOf(form, field) {
    const index = Number(/\[(\d+)\]/.exec(field)?.[1] ?? 0);
    const name = field.replace(/\[\d+\]/g, '[]');
    const found = [...form.elements].filter(e => e.name === field || e.name === name || e.name === name + '[]');
    return found[field.includes('[') ? index : 0];
  }

  function clear(form) {
    all('[data-error]', form).forEach(place => { place.textContent = ''; });
    all('[aria-invalid]', form).forEach(input => input.removeAttribute('aria-invalid'));
    const top = form.querySelector('[data-refusal]');
    if (top) top.hidden = true;
  }

  function refuse(form, problem) {
    if ('round' in form.dataset) return say(form, problem.errors?.[0]?.detail ?? problem.detail ?? says.failed, 'refused');
    const rest = [];
    for (const error of problem.errors ?? []) {
      const input = inputOf(form, error.field);
      const place = input?.closest('.gj-field')?.querySelector('[data-error]');
      input?.setAttribute('aria-invalid', 'true');
      if (place) place.textContent = error.detail; else rest.push(error.detail);
    }
    const first = form.querySelector('[aria-invalid=true]');
    const top = form.querySelector('[data-refusal]');
    if (top && (!first || rest.length)) {
      top.textContent = [problem.detail ?? problem.title ?? says.failed, ...rest].join(' ');
      top.hidden = false;
    }
    (first ?? top)?.focus();
  }

  function arrive(form, answer) {
    if ('round' in form.dataset) return goOn(form);
    const then = form.dataset.then ?? location.pathname + location.search;
    const to = new URL(then.replaceAll('{id}', answer.id ?? ''), location.href);
    if (answer.position != null) to.searchParams.set('after', answer.position);
    sessionStorage.setItem('guanjia-flash', form.dataset.done ?? says.done ?? '');
    if (to.href === location.href) location.reload(); else location.assign(to);
  }

  // ---- a round: many small forms, from one to the next with Enter ------------------------------
  function say(form, words, state) {
    form.querySelector('[data-say]').textContent = words;
    form.dataset.state = state;
    form.elements.reading.focus();
  }

  /** Asks once about a reading that runs backwards or is far from usual; a second Enter says yes. */
  function isDoubted(form) {
    const text = form.elements.reading.value.trim();
    const { last, most, asked } = form.dataset;
    const doubt = Number(text) < Number(last) ? 'backwards' : most && Number(text) > Number(most) ? 'much' : '';
    form.elements.rolledOver.value = String(doubt === 'backwards');
    if (!doubt || asked === text) return false;
    form.dataset.asked = text;
    say(form, form.closest('.gj-round').dataset[doubt], 'asked');
    return true;
  }

  function goOn(form) {
    const round = form.closest('.gj-round');
    say(form, round.dataset.used, 'done');
    form.elements.reading.disabled = true;
    const done = document.querySelector('[data-round-done]');
    done.textContent = Number(done.textContent) + 1;
    const places = all('[data-arrow]', round);
    const behind = places.slice(places.indexOf(form.elements.reading)).concat(places);
    behind.find(input => !input.disabled)?.focus();
  }

  async function send(form) {
    if ('round' in form.dataset && isDoubted(form)) return;
    clear(form);
    const buttons = all('button', form).filter(button => !button.disabled);
    buttons.forEach(button => { button.disabled = true; });
    form.setAttribute('aria-busy', 'true');
    try {
      const response = await fetch(form.dataset.command, {
        method: form.dataset.method ?? 'POST', headers: headers(form),
        body: carriesFiles(form) ? new FormData(form) : JSON.stringify(body(form)), credentials: 'same-origin'
      });
      if (response.status === 401) return location.reload();
      const json = await response.json().catch(() => ({}));
      keys.delete(form);
      if (response.ok) return arrive(form, json);
      refuse(form, json);
    } catch {
      refuse(form, { detail: says.offline });
    } finally {
      form.removeAttribute('aria-busy');
      buttons.forEach(button => { button.disabled = false; });
    }
  }

  // ---- a preview: what a form would do is shown first; sent again unchanged, it is done ---------
  async function preview(form, text) {
    clear(form);
    form.setAttribute('aria-busy', 'true');
    const place = form.querySelector('[data-shown]');
    const post = (path, json) => fetch(path, {
      method: 'POST', headers: headers(form), body: json, credentials: 'same-origin'
    });
    try {
      const reckoned = await post(form.dataset.command + '/preview', text);
      if (!reckoned.ok) return refuse(form, await reckoned.json().catch(() => ({})));
      const said = await post(form.dataset.preview, await reckoned.text());
      if (!said.ok) return refuse(form, {});
      place.innerHTML = await said.text();
      form.dataset.previewed = text;
    } catch {
      refuse(form, { detail: says.offline });
    } finally {
      form.removeAttribute('aria-busy');
    }
  }

  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.dataset.command === undefined) return;
    event.preventDefault();
    if (form.hasAttribute('aria-busy')) return;
    const text = form.dataset.preview === undefined ? '' : JSON.stringify(body(form));
    if (text && form.dataset.previewed !== text) preview(form, text); else send(form);
  });

  // ---- dialogs, rows, menu -------------------------------------------------------------------
  function toggleSide(open) {
    const side = document.getElementById('side');
    if (!side) return;
    const opened = side.classList.toggle('gj-open', open);
    const burger = document.querySelector('.gj-burger');
    burger?.setAttribute('aria-expanded', String(opened));
    document.querySelector('.gj-veil').hidden = !opened;
    (opened ? side.querySelector('a') : burger)?.focus();
  }

  const actions = {
    open: button => {
      const dialog = document.querySelector(button.dataset.open);
      dialog.showModal();
      const form = dialog.querySelector('form[data-command]');
      if (form) { keyOf(form); clear(form); }
    },
    close: button => button.closest('dialog')?.close() ?? history.back(),
    toggleSide: () => toggleSide(),
    addRow: button => {
      const rows = document.querySelector(button.dataset.addRow);
      const row = rows.lastElementChild.cloneNode(true);
      all('input, select', row).forEach(input => { input.value = ''; input.id = input.id && input.id + '-' + rows.children.length; });
      all('label', row).forEach(label => { label.htmlFor = label.htmlFor + '-' + rows.children.length; });
      all('select', row).forEach(select => { if (select.dataset.empty !== undefined) select.replaceChildren(); });
      rows.append(row);
      htmx.process(row);
      row.querySelector('input, select').focus();
    },
    removeRow: button => {
      const row = button.closest('.gj-row');
      if (row.parentElement.children.length > 1) row.remove();
    },
    checkAll: button => {
      const boxes = all('input[type=checkbox]:not(:disabled)', document.querySelector(button.dataset.checkAll));
      const on = boxes.some(box => !box.checked);
      boxes.forEach(box => { box.checked = on; });
    },
    print: () => window.print()
  };

  document.addEventListener('click', event => {
    for (const [name, act] of Object.entries(actions)) {
      const attribute = 'data-' + name.replace(/[A-Z]/g, letter => '-' + letter.toLowerCase());
      const button = event.target.closest(`[${attribute}]`);
      if (button) return act(button);
    }
    all('details.gj-user[open]').forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
  });

  /** Filters send themselves; the button is for those without a script. */
  document.addEventListener('change', event => {
    const form = event.target.closest('form[data-auto]');
    if (form && event.target.matches('select, input[type=date], input[type=checkbox]')) form.requestSubmit();
  });

  // ---- keys ----------------------------------------------------------------------------------
  let before = '';
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      if (document.querySelector('.gj-side.gj-open')) toggleSide(false);
      all('details.gj-user[open]').forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); });
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, dialog')) return;
    const places = { h: '/', c: '/communities', p: '/properties' };
    if (before === 'g' && places[event.key]) location.assign(places[event.key]);
    else if (event.key === '/') { event.preventDefault(); document.getElementById('find')?.focus(); }
    else if (event.key === '?') document.getElementById('shortcuts')?.showModal();
    before = event.key;
  });

  /** Up and down lead through a list of what was found, the input included. */
  document.addEventListener('keydown', event => {
    const list = event.target.closest('[data-arrows]');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!list || !step) return;
    const places = all('[data-arrow]', list);
    const next = places[places.indexOf(event.target) + step];
    if (next) { event.preventDefault(); next.focus(); }
  });

  /** An amount that is offered is typed over. */
  document.addEventListener('focusin', event => {
    if (event.target.matches('input[data-select]')) event.target.select();
  });

  // ---- live ----------------------------------------------------------------------------------
  // One stream a page, closed while nobody looks: a browser allows six to one place over HTTP/1.
  let stream = null;
  const listened = () => new Set(all('[hx-trigger*="sse:"]')
    .flatMap(element => element.getAttribute('hx-trigger').match(/sse:[\w-]+/g) ?? []));

  function state(name) {
    const live = document.getElementById('live');
    if (!live) return;
    live.dataset.state = name;
    live.querySelector('.gj-live-words').textContent = live.dataset[name];
  }

  function beat(trigger) {
    const live = document.getElementById('live');
    live.classList.remove('gj-beat');
    requestAnimationFrame(() => live.classList.add('gj-beat'));
    all(`[hx-trigger*="${trigger}"]`).forEach(element => element.dispatchEvent(new CustomEvent(trigger)));
  }

  function connect() {
    if (stream || document.hidden || !document.getElementById('live')) return;
    const triggers = listened();
    const models = [...triggers].map(trigger => trigger.slice(4));
    stream = new EventSource('/live?models=' + (models.join(',') || 'register'));
    stream.onopen = () => state('live');
    stream.onerror = () => {
      state('lost');
      if (stream?.readyState === EventSource.CLOSED) { stream = null; setTimeout(connect, 5000); }
    };
    triggers.forEach(trigger => stream.addEventListener(trigger.slice(4), () => beat(trigger)));
  }

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) { stream?.close(); stream = null; } else connect();
  });
  window.addEventListener('pagehide', () => { stream?.close(); stream = null; });

  // ---- htmx and arriving ---------------------------------------------------------------------
  document.addEventListener('htmx:configRequest', event => {
    const csrf = meta('csrf');
    if (csrf && event.detail.verb !== 'get') event.detail.headers[csrf.dataset.header] = csrf.content;
  });

  function arrived() {
    const here = new URL(location.href);
    const flash = document.getElementById('flash');
    const words = sessionStorage.getItem('guanjia-flash');
    if (flash && words && here.searchParams.has('after')) {
      flash.textContent = words;
      flash.hidden = false;
    }
    sessionStorage.removeItem('guanjia-flash');
    if (here.searchParams.has('after')) {
      here.searchParams.delete('after');
      history.replaceState(null, '', here);
    }
  }
  arrived();
  document.querySelector('input[data-select]:focus')?.select();
  document.querySelector('dialog[data-opened]')?.showModal();
  connect();
})();
