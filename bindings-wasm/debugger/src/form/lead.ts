// From what is missing to the field where it is given.

import { find } from '../page/dom.js';

/** By the names that paraf gives what is missing. */
const PLACES: Record<string, string> = {
  client_secret: '[data-credential=clientSecret]',
  api_secret: '[data-credential=apiSecret]',
  public_key: '#keys textarea',
  access_token: '[data-credential=accessToken]',
  client_key: '[data-credential=clientKey]',
  api_key: '[data-credential=apiKey]',
  method: '.side .method input',
  url: '.side .url input',
  endpoint_url: '.side .url input',
  body: '.side .body textarea',
  now: '[data-around=now]',
  tokenIssuedAt: '[data-around=tokenIssuedAt]',
  response_code: '[data-around=responseCode]',
  hashed_body: '[data-around=hashedBody]',
};

/** Brings the field in sight and puts the focus there. What has no field of its own is a header, or not known to the page. */
export function leadTo(missing: string): void {
  const place = PLACES[missing];
  const field = place === undefined ? headerField(missing) : find(place);
  for (let around = field.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true;
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
}

/** `X-SIGNATURE` and `signature` alike. */
function headerField(missing: string): HTMLElement {
  const wanted = missing.toLowerCase().replace(/_/g, '-');
  const rows = Array.from(document.querySelectorAll('.side .headers li'));
  const named = (row: Element): string => find<HTMLInputElement>('.name', row).value.toLowerCase();
  const row = rows.find((one) => [wanted, `x-${wanted}`].includes(named(one)));
  return row ? find('.value', row) : find('.side .headers .add');
}
