/** CMITimespan (RTE 3.4.4), `HHHH:MM:SS`: hours of two to four digits, at most 9999. @param milliseconds time spent */
export function timespan(milliseconds: number): string {
  const seconds = Math.min(Math.max(0, Math.floor(milliseconds / 1000)), 9999 * 3600 + 3599);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
