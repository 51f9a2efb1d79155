// A problem is data: the check that found it, what is wrong, and in which view. Tests print them; none stops at the first.

export const problem = (check, message, view = '') => ({ check, message, view });

/** Fails with one line per problem; the same problem seen in several views is one line. */
export function assertNone(problems, where = '') {
  if (problems.length === 0) return;
  const views = new Map();
  for (const { check, message, view } of problems) {
    const line = `${check}: ${message}`;
    views.set(line, [...(views.get(line) ?? []), view].filter(Boolean));
  }
  const lines = [...views].map(([line, seen]) => `  ${line}${seen.length ? ` [${[...new Set(seen)].join('; ')}]` : ''}`);
  const failure = new Error(`${where}${where && ': '}${lines.length} problem(s)\n${shorten(lines).join('\n')}`);
  // The way through this file says nothing about the page.
  failure.stack = failure.message;
  throw failure;
}

function shorten(lines, most = 40) {
  return lines.length <= most ? lines : [...lines.slice(0, most), `  … and ${lines.length - most} more`];
}
