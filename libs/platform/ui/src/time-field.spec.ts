import { readTypedTime } from './time-field.js';

it.each([
  ['8', '08:00'],
  ['830', '08:30'],
  ['8:30', '08:30'],
  ['8.30', '08:30'],
  ['17u', '17:00'],
  ['1730', '17:30'],
  [' 23:59 ', '23:59'],
])('reads %s as a time', (typed, time) => {
  expect(readTypedTime(typed)).toBe(time);
});

it.each(['24:00', '8:60', 'half negen', '', '8:3', '12345'])('refuses %s', (typed) => {
  expect(readTypedTime(typed)).toBeNull();
});
