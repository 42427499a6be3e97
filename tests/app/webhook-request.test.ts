import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'

import {receive} from '../../app/api/revalidate/webhook-request.ts'

const secret = 'a test secret of more than 32 characters'
const publication = {before: null, after: {_id: 'a', _type: 'condition'}}

async function request(body: string, signedWith?: string): Promise<Request> {
  const headers = signedWith
    ? {[SIGNATURE_HEADER_NAME]: await encodeSignatureHeader(body, Date.now(), signedWith)}
    : undefined
  return new Request('http://localhost/api/revalidate', {
    method: 'POST',
    body,
    ...(headers ? {headers} : {}),
  })
}

test('a signed publication is accepted', async () => {
  const body = JSON.stringify(publication)
  expect(await receive(await request(body, secret), secret)).toEqual({message: publication})
})

test.each([
  ['no secret is set', undefined, JSON.stringify(publication), secret, 503],
  ['the signature is missing', secret, JSON.stringify(publication), undefined, 401],
  ['the signature is another’s', secret, JSON.stringify(publication), `${secret}!`, 401],
  ['the body is not JSON', secret, '{"before":', secret, 400],
  ['the body is no publication', secret, '{"before": null, "after": null}', secret, 400],
  ['the body is something else', secret, '[]', secret, 400],
])('refused when %s', async (_why, configured, body, signedWith, status) => {
  expect(await receive(await request(body, signedWith), configured)).toMatchObject({
    refusal: {status},
  })
})

test('a body that was changed after signing is refused', async () => {
  const signed = await request(JSON.stringify(publication), secret)
  const forged = new Request(signed.url, {
    method: 'POST',
    headers: signed.headers,
    body: JSON.stringify({...publication, after: {_id: 'b', _type: 'condition'}}),
  })
  expect(await receive(forged, secret)).toMatchObject({refusal: {status: 401}})
})

test('garbage in place of a signature is refused, not an error', async () => {
  const forged = new Request('http://localhost/', {
    method: 'POST',
    headers: {[SIGNATURE_HEADER_NAME]: 'nonsense'},
    body: '{}',
  })
  expect(await receive(forged, secret)).toMatchObject({refusal: {status: 401}})
})

test('an endless body is cut off', async () => {
  const chunk = new Uint8Array(1024 * 1024)
  let pulled = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1
      controller.enqueue(chunk)
    },
  })
  const forged = new Request('http://localhost/', {
    method: 'POST',
    headers: {[SIGNATURE_HEADER_NAME]: 't=1,v1=x'},
    body: endless,
    duplex: 'half',
  } as RequestInit)
  expect(await receive(forged, secret)).toMatchObject({refusal: {status: 413}})
  expect(pulled).toBeLessThan(20)
})
