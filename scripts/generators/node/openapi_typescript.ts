import createClient from 'openapi-fetch'
import type { Call } from './call'
import type { components, operations, paths } from './clients/openapi_typescript/bca'

/** One call with the types that openapi-typescript makes, by openapi-fetch. */
export const call = async ({ url, token, customerToken, headers, body }: Call): Promise<unknown> => {
  const tokens = { Authorization: `Bearer ${token}`, 'Authorization-Customer': customerToken }
  const bank = createClient<paths>({ baseUrl: url, headers: tokens })
  const { data } = await bank.POST('/openapi/v1.0/bank-statement', {
    params: { header: headers as operations['postBankStatement']['parameters']['header'] },
    body: body as components['schemas']['BankStatementRequest'],
  })
  return data
}
