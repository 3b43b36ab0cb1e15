import testing from './index.js'

export const { Bank, BankError, BankServer, Clock } = testing
