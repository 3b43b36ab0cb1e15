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
  now: '[data-around=now]',
  token_issued_at: '[data-around=tokenIssuedAt]',
  response_code: '[data-around=responseCode]',
  hashed_body: '[data-around=hashedBody]',
  profile: '#profile',
  // What the provider does not have.
  callback: '#profile',
  token_request: '#profile',
};

/** The same for what each request has. */
const PLACES_OF_SIDE: Record<string, string> = {
  method: '.method input',
  url: '.url input',
  endpoint_url: '.url input',
  body: '.body textarea',
};

/** SNAP's headers, by the names that paraf gives what is missing. */
const HEADERS: Record<string, string> = {
  signature: 'X-SIGNATURE',
  timestamp: 'X-TIMESTAMP',
  partner_id: 'X-PARTNER-ID',
  external_id: 'X-EXTERNAL-ID',
  channel_id: 'CHANNEL-ID',
};

/** Brings the field in sight and puts the focus there; `nth` is the request's place among two, negative for one. */
export function leadTo(missing: string, nth: number): void {
  const side = document.querySelectorAll('.side')[Math.max(nth, 0)] ?? document;
  const [place, placeOfSide] = [PLACES[missing], PLACES_OF_SIDE[missing]];
  const field = place !== undefined ? find(place) : placeOfSide !== undefined ? find(placeOfSide, side) : headerField(missing, side);
  for (let around = field.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true;
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
}

/** A header that the request does not have gets its row; what is none, the way to one. */
function headerField(missing: string, side: ParentNode): HTMLElement {
  // Before SNAP each bank had names of its own.
  const isSnap = !find<HTMLSelectElement>('#profile').value.endsWith('-legacy');
  const wanted = (isSnap && HEADERS[missing]) || missing;
  const rows = (): Element[] => Array.from(side.querySelectorAll('.headers li'));
  const name = (row: Element): HTMLInputElement => find<HTMLInputElement>('.name', row);
  const found = rows().find((row) => name(row).value.toLowerCase() === wanted.toLowerCase());
  if (found) return find('.value', found);
  const add = find('.headers .add', side);
  if (!/^[A-Z][A-Z-]+$|^Authorization$/.test(wanted)) return add;
  add.click();
  const row = rows().at(-1) ?? add;
  name(row).value = wanted;
  name(row).dispatchEvent(new Event('change')); // masks what is secret
  return find('.value', row);
}
