import http from 'node:http'

import {percentile} from './machine.ts'

/** Rounds that are not measured: the server warms up, and compresses as well as it can. */
const warmUp = 400

/** A page as a browser asks for it. */
export interface View {
  url: string
  headers: Record<string, string>
}

interface Sample {
  /** From the request to the last byte. */
  milliseconds: number
  /** As they cross the line. */
  bodyBytes: number
  headerBytes: number
}

/** Medians of one view. */
export type Cost = Sample & {requestBytes: number}

/**
 * What page views cost. They are asked for in turn, each on a connection of its own, so that
 * whatever else the machine does slows all of them.
 */
export async function costOfViews(views: readonly View[], rounds: number): Promise<Cost[]> {
  const browsers = views.map((view) => ({
    view,
    agent: new http.Agent({keepAlive: true, maxSockets: 1}),
    samples: new Array<Sample>(),
  }))
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const {view, agent, samples} of turned(browsers, round)) {
      const sample = await ask(view, agent)
      if (round >= warmUp) samples.push(sample)
    }
  }
  return browsers.map(({view, agent, samples}) => {
    agent.destroy()
    const median = (kind: keyof Sample) =>
      percentile(
        samples.map((sample) => sample[kind]),
        0.5,
      )
    return {
      milliseconds: median('milliseconds'),
      bodyBytes: median('bodyBytes'),
      headerBytes: median('headerBytes'),
      requestBytes: bytesOf(Object.entries(view.headers).flat()),
    }
  })
}

/** None is always the first. */
function turned<T>(list: readonly T[], by: number): T[] {
  const start = by % list.length
  return [...list.slice(start), ...list.slice(0, start)]
}

function ask({url, headers}: View, agent: http.Agent): Promise<Sample> {
  return new Promise((resolve, reject) => {
    const since = performance.now()
    const request = http.get(url, {agent, headers}, (response) => {
      let bodyBytes = 0
      response.on('data', (part: Buffer) => {
        bodyBytes += part.length
      })
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode !== 200) {
          reject(new Error(`${url} was answered ${response.statusCode}`))
          return
        }
        resolve({
          milliseconds: performance.now() - since,
          bodyBytes,
          headerBytes: bytesOf(response.rawHeaders),
        })
      })
    })
    request.on('error', reject)
  })
}

/** Of lines such as `name: value`, given as names and values in turn. */
function bytesOf(header: readonly string[]): number {
  const separators = ': \r\n'.length / 2
  return header.reduce((sum, part) => sum + Buffer.byteLength(part) + separators, 0)
}
