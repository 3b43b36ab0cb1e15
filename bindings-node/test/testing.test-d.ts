// A consumer of the bank for tests in TypeScript, as a CommonJS module. Compiled, never run.

import paraf = require('paraf')
import testing = require('paraf/testing')

async function test(server: testing.BankServer): Promise<string> {
  const bank: testing.Bank = await server.open({ clock: '2026-01-31T10:00:00+07:00', accounts: [{ number: '1', name: 'A', balance: '1.00' }] })
  const signer = new paraf.Signer('bca', { ...bank.credentials, channelId: '95051' })
  signer.tokenRequest({ timestamp: await bank.clock.now() })
  const verifier = new paraf.Verifier('bca', bank.verifierCredentials)
  const tokens = new paraf.TokenVerifier('bca', bank.tokenVerifierCredentials)
  // @ts-expect-error There is no such fault.
  await bank.fault('broken')
  // @ts-expect-error A number of an account is text.
  await bank.assertBalance(1, '1.00')
  // @ts-expect-error Made by `open` alone.
  new testing.Bank()
  return `${verifier}${tokens}${(await bank.account('1')).posted}`
}

export { test }
