import {GET, generateStaticParams} from '#app/(documents)/figures/[figure]/route.ts'
import {figureFiles} from '#components/body-figure/figure-file.ts'

const asked = (figure: string) =>
  GET(new Request(`https://clinic.example/figures/${figure}`), {params: Promise.resolve({figure})})

it.each(generateStaticParams())('serves $figure for good, as an image', async ({figure}) => {
  const response = await asked(figure)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

it('sends the license of the drawing with it, and nothing that runs or loads', async () => {
  for (const {name} of Object.values(figureFiles)) {
    const svg = await (await asked(name)).text()
    expect(svg).toContain('Permission is hereby granted, free of charge')
    expect(svg).toContain('Copyright (c) 2024')
    expect(svg).not.toMatch(/<script|<style|href=|\son\w+=/)
  }
})

it('is prerendered at the addresses that pages draw from', () => {
  const addresses = generateStaticParams().map(({figure}) => `/figures/${figure}`)
  expect(addresses).toEqual(Object.values(figureFiles).map(({address}) => address))
})

it('knows no other figures, and lets nobody keep that answer', async () => {
  const response = await asked('front-000000.svg')
  expect(response.status).toBe(404)
  expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
})
