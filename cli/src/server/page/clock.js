// Time: what it is, what comes next, and moving it.

function renderClock({ clock }) {
  const now = find('#now');
  now.dateTime = clock.now;
  put(now, `${when(clock.now)} WIB`);
  put(find('#state'), t(clock.is_frozen ? 'frozen' : 'running'));
  find('#state').classList.toggle('good', !clock.is_frozen);
  put(find('#freeze'), t(clock.is_frozen ? 'run' : 'freeze'));
  const isToday = clock.next !== null && clock.next.at.slice(0, 10) === clock.now.slice(0, 10);
  put(find('#next'), clock.next === null ? t('no-next') : t('next', { when: when(clock.next.at, isToday ? TIME : undefined), what: word('next', clock.next.what) }));
  find('#to-next').disabled = clock.next === null;
}

function prepareClock() {
  const form = find('#advance');
  const change = async (asked) => void (await call('POST', ofWorld('clock'), asked));
  onSubmit(form, ({ amount, unit }) => change({ advance: Number(amount.value) * Number(unit.value) }));
  find('#to-next').addEventListener('click', () => act(find('.told', form), () => change('next')));
  find('#freeze').addEventListener('click', () => act(find('.told', form), () => change(state.clock.is_frozen ? 'run' : { freeze: null })));
}
