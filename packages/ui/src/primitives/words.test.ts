import { describe, expect, test } from 'vitest';
import { readNumber } from '../assessment/readNumber.ts';
import { dateOf } from './DateField.tsx';
import { shortDigest } from './Digest.tsx';
import { dateInWords, distanceInWords, numberInWords, sizeInWords } from './dates.ts';

describe('figures and dates in words', () => {
  test('a date has its weekday', () => expect(dateInWords('2026-12-08')).toBe('Tue 8 Dec 2026'));
  test('a distance says business days, and lateness in words', () => {
    expect([6, 1, 0, -1].map(distanceInWords)).toEqual(['in 6 business days', 'in 1 business day', 'today', 'late by 1 business day']);
  });
  test('numbers have their thousands, sizes their unit', () => {
    expect(numberInWords(48200)).toBe('48,200');
    expect([900, 312_000, 1_500_000].map(sizeInWords)).toEqual(['900 bytes', '312 KB', '1.5 MB']);
  });
  test('a digest is short in groups of four', () => expect(shortDigest('e3b790c14f2d88a5ffff')).toBe('e3b7 90c1 4f2d 88a5'));
});

describe('what people type', () => {
  test('a number may have thousands', () =>
    expect(['14', '1,200', '2.5', 'about a dozen', ''].map(readNumber)).toEqual([14, 1200, 2.5, undefined, undefined]));
  test('a day that does not exist is no date', () => {
    expect(dateOf({ year: '2026', month: '2', day: '30' })).toBe('');
    expect(dateOf({ year: '2026', month: '2', day: '8' })).toBe('2026-02-08');
    expect(dateOf({ year: '26', month: '2', day: '8' })).toBe('');
  });
});
