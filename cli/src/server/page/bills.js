// Virtual accounts and QRIS codes: paid at the counter, and how far each payment of a virtual account came.

const STAGE_TONES = { paid: 'good', reversed: 'bad', refused: 'bad', suspended: 'warn' };

function paymentRow(payment) {
  return h('li', {},
    h('span', { class: 'grow' },
      h('span', {}, payment.paid !== null && h('strong', {}, money(payment.paid)), ' ', h('span', { class: 'mono' }, payment.virtual_account.trim())),
      h('span', { class: 'sub' }, `#${payment.payment} · ${t('from', { account: payment.payer })}`)),
    payment.response_code !== null && h('span', { class: 'mono code' }, payment.response_code),
    h('span', { class: `tag ${STAGE_TONES[payment.stage] ?? ''}` }, word('stage', payment.stage)));
}

function renderBills({ payments, billers }) {
  keep(find('#payments'), [...payments].reverse(), (payment) => payment.payment, paymentRow);
  find('#no-payments').hidden = payments.length > 0;
  options(find('#billers'), billers.map(({ company_code: code, partner }) => ({ value: code, text: `${code} · ${partner}` })));
}

function prepareBills() {
  onSubmit(find('#pay'), async ({ from, company_code: code, customer_no: customer, amount }) => {
    const pay = { from: from.value, company_code: code.value, customer_no: customer.value };
    if (amount.value.trim() !== '') pay.amount = amount.value.trim();
    const { payment } = await call('POST', ofWorld('counter'), { pay });
    const { stage } = await call('GET', ofWorld(`payments/${payment}`));
    return () => t('did-pay', { payment, stage: word('stage', stage) });
  });
  onSubmit(find('#pay-code'), async ({ from, qr_content: content }) => {
    await call('POST', ofWorld('counter'), { 'pay-code': { from: from.value, qr_content: content.value.trim() } });
    content.value = '';
    return () => t('did-pay-code');
  });
}
