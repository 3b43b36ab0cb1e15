import type { Call } from './call'
import { BankStatementRequestFromJSON, BankStatementResponseToJSON, Configuration, InformationApi } from './clients/openapi_generator/bca'
import type { PostBankStatementCHANNELIDEnum } from './clients/openapi_generator/bca'

/** One call with the client that openapi-generator makes. */
export const call = async ({ url, token, customerToken, headers, body }: Call): Promise<unknown> => {
  const bank = new InformationApi(new Configuration({ basePath: url, accessToken: token, apiKey: customerToken }))
  const answer = await bank.postBankStatement({
    cHANNELID: headers['CHANNEL-ID'] as PostBankStatementCHANNELIDEnum,
    oRIGIN: headers['ORIGIN'],
    xDEVICEID: headers['X-DEVICE-ID'],
    xEXTERNALID: headers['X-EXTERNAL-ID'],
    xIPADDRESS: headers['X-IP-ADDRESS'],
    xPARTNERID: headers['X-PARTNER-ID'],
    xSIGNATURE: headers['X-SIGNATURE'],
    xTIMESTAMP: headers['X-TIMESTAMP'],
    bankStatementRequest: BankStatementRequestFromJSON(body),
  })
  return BankStatementResponseToJSON(answer)
}
