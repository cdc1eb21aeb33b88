import fc from "fast-check";
import { createAxis } from "../../../src/workbench/grid/geometry/axis";

const axes = fc
  .record({
    count: fc.integer({ min: 1, max: 200 }),
    defaultSize: fc.integer({ min: 1, max: 30 }),
    sizes: fc.array(fc.tuple(fc.nat(199), fc.nat(60)), { maxLength: 40 }),
  })
  .map(({ count, defaultSize, sizes }) => {
    const inside = new Map(sizes.filter(([index]) => index < count));
    return { axis: createAxis({ count, defaultSize, sizes: inside }), count };
  });

test("an axis: every offset is the sum of the sizes before it", () => {
  fc.assert(
    fc.property(axes, ({ axis, count }) => {
      let sum = 0;
      for (let index = 0; index < count; index += 1) {
        expect(axis.offsetOf(index)).toBe(sum);
        sum += axis.sizeOf(index);
      }
      expect(axis.total).toBe(sum);
    }),
  );
});

test("an axis: the index at any pixel of a visible item is that item", () => {
  fc.assert(
    fc.property(axes, fc.nat(), fc.nat(), ({ axis, count }, at, within) => {
      const index = at % count;
      const size = axis.sizeOf(index);
      fc.pre(size > 0);
      expect(axis.indexAt(axis.offsetOf(index) + (within % size))).toBe(index);
    }),
  );
});

test("an axis: offsets outside it lead to its first and last items", () => {
  const axis = createAxis({ count: 10, defaultSize: 20, sizes: new Map() });
  expect(axis.indexAt(-5)).toBe(0);
  expect(axis.indexAt(9999)).toBe(9);
});

test("an axis: looking for a visible item passes over hidden ones and ends at the edge", () => {
  const hidden = new Map([
    [3, 0],
    [4, 0],
    [9, 0],
  ]);
  const axis = createAxis({ count: 10, defaultSize: 20, sizes: hidden });
  expect(axis.visibleFrom(3, 1)).toBe(5);
  expect(axis.visibleFrom(4, -1)).toBe(2);
  expect(axis.visibleFrom(9, 1)).toBeUndefined();
});
