/** Measures texts on a canvas and remembers the answers, which are asked for again at every redraw. */
export interface Measurer {
  widthOf(text: string, font: string): number;
}

const memoryLimit = 20_000;

/** A measurer over a canvas of its own. */
export function createMeasurer(): Measurer {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return {
    widthOf(text, font) {
      const key = `${font}\n${text}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      if (!context) return text.length * 7;
      context.font = font;
      const { width } = context.measureText(text);
      if (known.size > memoryLimit) known.clear();
      known.set(key, width);
      return width;
    },
  };
}
