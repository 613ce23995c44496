/** How to sign in, printed under the ready line. */
export function signInLines(demonstration: boolean): readonly string[] {
  if (!demonstration) return ['Make the first person: npm run access -- user add (it says what it needs)'];
  return [
    'This is a demonstration with fictional data. Password of everybody: access-demo-2026',
    'Portal: official@fairview.example   Console: liaison@access.example   Everybody else is listed on the sign-in pages.',
  ];
}
