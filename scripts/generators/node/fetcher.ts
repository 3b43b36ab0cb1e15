// What every call of orval's clients goes through.
let bank = ''
let tokens: Record<string, string> = {}

export const use = (url: string, headers: Record<string, string>): void => {
  bank = url
  tokens = headers
}

export const fetcher = async <T>(path: string, options: RequestInit): Promise<T> => {
  const answer = await fetch(bank + path, { ...options, headers: { ...(options.headers as Record<string, string>), ...tokens } })
  return { status: answer.status, data: await answer.json(), headers: answer.headers } as T
}
