import http from 'node:http'

export interface Answer {
  status: number
  headers: http.IncomingHttpHeaders
  body: string
}

/** What a browser adds to the requests that it makes for a page. */
const asBrowser = {
  'user-agent':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36',
}

/**
 * Somebody who reads the site with a browser of their own: keeps cookies as their paths say, loads
 * the pictures of what comes into view, follows links.
 */
export class Reader {
  readonly #site: string
  readonly #headers: Record<string, string>
  /** Name of each cookie → its value and path. */
  readonly cookies = new Map<string, {value: string; path: string}>()

  constructor(site: string, headers: Record<string, string> = {}) {
    this.#site = site
    this.#headers = headers
  }

  /** Opens a page by its address. */
  open(page: string): Promise<Answer> {
    return this.ask(page, {'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate'})
  }

  /** Has the tested words of a page in view. */
  async see({body}: Pick<Answer, 'body'>): Promise<Answer[]> {
    const answers: Answer[] = []
    for (const picture of picturesIn(body)) {
      answers.push(
        await this.ask(picture, {'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'image'}),
      )
    }
    return answers
  }

  book(page: string): Promise<Answer> {
    return this.ask(`${page}/book`, {'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate'})
  }

  call(page: string): Promise<Answer> {
    return this.ask(`${page}/call`, {'sec-fetch-site': 'same-origin'}, 'POST')
  }

  ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    const cookie = [...this.cookies]
      .filter(([, {path: own}]) => path === own || own === '/' || path.startsWith(`${own}/`))
      .map(([name, {value}]) => `${name}=${value}`)
      .join('; ')
    return new Promise((resolve, reject) => {
      const request = http.request(
        this.#site + path,
        {
          method,
          agent,
          headers: {...asBrowser, ...(cookie && {cookie}), ...this.#headers, ...headers},
        },
        (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('error', reject)
          response.on('end', () => {
            this.#keep(response.headers['set-cookie'] ?? [])
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(parts).toString('utf8'),
            })
          })
        },
      )
      request.on('error', reject)
      request.end()
    })
  }

  #keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [, name = '', value = '', path = '/'] =
        /^([^=]+)=([^;]*);.*?Path=([^;]+)/.exec(line) ?? []
      this.cookies.set(name, {value, path})
    }
  }
}

const agent = new http.Agent({keepAlive: true, maxSockets: 16})

/** Addresses of the pictures that tell that words came into view. */
export function picturesIn(html: string): string[] {
  return [...html.matchAll(/<img src="([^"]+\/seen\/[^"]+)"/g)].map(([, picture = '']) => picture)
}
