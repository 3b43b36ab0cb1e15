import type { Call } from './call'
import { use } from './clients/orval/fetcher'
import { postBankStatement } from './clients/orval/bca/client'
import type { BankStatementRequest, PostBankStatementHeaders } from './clients/orval/bca/client'

/** One call with the client that orval makes. */
export const call = async ({ url, token, customerToken, headers, body }: Call): Promise<unknown> => {
  use(url, { Authorization: `Bearer ${token}`, 'Authorization-Customer': customerToken })
  const answer = await postBankStatement(body as BankStatementRequest, headers as PostBankStatementHeaders)
  return answer.data
}
