// What JavaScript would not hand back as it came, although `JSON.parse` takes it.
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|[[\]{}]/g;
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** How deep readers of the format go. */
const MAX_DEPTH = 128;

/**
 * Says what would be lost of a text that is JSON: a number that becomes another one, or levels too many to be written.
 * Undefined if nothing is. A number may come back in other digits, as 1.50 in those of 1.5.
 */
export function loss(json: string): string | undefined {
  let depth = 0;
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === "[" || token === "{") {
      depth++;
    } else if (token === "]" || token === "}") {
      depth--;
    } else if (!token.startsWith('"') && decimal(token) !== decimal(String(Number(token)))) {
      return `has a number that JavaScript does not hold: ${token.slice(0, 80)}`;
    }
    if (depth > MAX_DEPTH) {
      return `must not be nested deeper than ${MAX_DEPTH} levels`;
    }
  }
  return undefined;
}

/** One form for all that stand for the same number; undefined for an infinity. */
function decimal(number: string): string | undefined {
  const [, sign, whole = "", fraction = "", exponent = "0"] = NUMBER.exec(number) ?? [];
  if (sign === undefined) {
    return undefined;
  }
  const digits = (whole + fraction).replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  return significant === "" ? `${sign}0` : `${sign}${significant}e${power}`;
}
