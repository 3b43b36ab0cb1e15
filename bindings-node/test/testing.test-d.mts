// A consumer of the bank for tests in TypeScript, as an ES module. Compiled, never run.

import { type Bank, BankError, BankServer, type Payment, type Plan } from 'paraf/testing'

const plan: Plan = { seed: 7, partnerUrl: 'http://localhost:8000', settings: { tokenSeconds: 60 } }

export async function pay(): Promise<Payment['stage'] | undefined> {
  const server: BankServer = await BankServer.start()
  try {
    const bank: Bank = await server.open(plan)
    await bank.fault('lost-answer', { service: '25', times: 2 })
    return (await bank.pay({ account: '5550001111', companyCode: '12345', customerNo: '1' })).stage
  } catch (error) {
    const code: string | undefined = error instanceof BankError ? error.code : undefined
    throw new Error(code, { cause: error })
  } finally {
    await server.stop()
  }
}
