/** One page of each type that patients see, of the sample clinic; results for words in two scripts. */
export const pageTypes = {
  home: '/',
  condition: '/conditions/runners-knee',
  treatment: '/treatments/acupuncture',
  point: '/points/st35',
  'trigger point': '/trigger-points/rectus-femoris',
  search: '/search',
  'search with results': '/search?q=knee+%E7%8A%A2%E9%BC%BB',
  'search without results': '/search?q=zzzxqj',
  'missing page': '/not/there',
} as const
