// What goes wrong when somebody wants it to. Which faults there are, and what each can strike, is the API's to say.

function waits({ when: trigger }) {
  if (trigger.named !== undefined) return t('waits.named', { name: trigger.named });
  if (trigger['per-mille'] !== undefined) return t('waits.per-mille', { share: trigger['per-mille'] });
  const { skip, times } = trigger.count;
  return t(skip > 0 ? 'waits.skip' : 'waits.count', { skip, times });
}

const serviceName = (id) => {
  const service = state.words?.services.find((known) => known.service === id);
  return service === undefined ? id : `${told(service)} (${id})`;
};

function faultRow({ at, ...fault }) {
  return h('li', {},
    h('span', { class: 'grow' }, h('strong', {}, word('fault', fault.fault)),
      h('span', { class: 'sub' }, fault.service === null ? t('any-service') : serviceName(fault.service))),
    h('span', { class: 'tag warn' }, waits(fault)));
}

function renderFaults({ faults }) {
  keep(find('#waiting'), faults.map((fault, at) => ({ at, ...fault })), (fault) => fault.at, faultRow);
  find('#no-faults').hidden = faults.length > 0;
  find('#clear-faults').hidden = faults.length === 0;
  chooseFault();
}

/** The form of the chosen fault: its services, and what it takes besides. */
function chooseFault() {
  const { elements } = find('#fault');
  const { fault, service, when: trigger } = elements;
  if (fault.dataset.sign !== language) {
    const chosen = fault.value;
    const group = (side) => state.words.faults.filter((known) => known.of === side).map((known) => h('option', { value: known.fault }, word('fault', known.fault)));
    fault.replaceChildren(...['answer', 'call'].map((side) => h('optgroup', { label: t(`of.${side}`) }, group(side))));
    if (chosen !== '') fault.value = chosen;
    fault.dataset.sign = language;
  }
  const known = state.words.faults.find((known) => known.fault === fault.value);
  put(find('#fault-why'), word('fault', `${known.fault}.why`));
  options(service, [{ value: '', text: t('any-service') }, ...known.services.map((id) => ({ value: id, text: serviceName(id) }))]);
  const show = (name, isShown) => all(`#fault [data-${name}]`).forEach((label) => {
    label.hidden = !isShown(label.dataset[name]);
    find('input', label).required = !label.hidden && find('input', label).type !== 'checkbox';
    find('input', label).disabled = label.hidden;
  });
  show('takes', (what) => known.takes.includes(what));
  show('when', (what) => trigger.value === what);
}

function prepareFaults() {
  const form = find('#fault');
  form.addEventListener('change', ({ target }) => (target.name === 'fault' || target.name === 'when') && chooseFault());
  onSubmit(form, async (elements) => {
    const asked = { fault: elements.fault.value };
    if (elements.service.value !== '') asked.service = elements.service.value;
    if (!elements.millis.disabled) asked.millis = Number(elements.millis.value);
    if (!elements.code.disabled) asked.code = elements.code.value;
    if (!elements.done.disabled) asked.done = elements.done.checked;
    const triggers = {
      count: () => ({ count: { times: Number(elements.times.value) } }),
      named: () => ({ named: elements.named.value }),
      'per-mille': () => ({ 'per-mille': Number(elements['per-mille'].value) }),
    };
    asked.when = triggers[elements.when.value]();
    await call('POST', ofWorld('faults'), asked);
    return () => t('did-fault');
  });
  find('#clear-faults').addEventListener('click', () => act(find('#fault .told'), async () => {
    await call('DELETE', ofWorld('faults'));
    return () => t('did-clear');
  }));
}
