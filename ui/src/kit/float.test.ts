import { expect, test } from "vitest";
import { gone, placed } from "./float";

const room = { width: 1024, height: 700 };
const at = (left: number, top: number, width = 0, height = 0) => ({ left, top, right: left + width, bottom: top + height });
const whole = (place: { left: number; top: number; most: number }, size: { width: number; height: number }) =>
  place.left >= 4 && place.top >= 4 && place.left + size.width <= 1020 && place.top + Math.min(size.height, place.most) <= 696;

test("what floats is whole in sight from every corner, beside an anchor, at a point and over a cell", () => {
  const size = { width: 240, height: 264 };
  for (const over of [false, true])
    for (const from of [at(0, 0, 80, 32), at(980, 0, 44, 32), at(0, 668, 80, 32), at(1000, 690), at(500, 330, 120, 32)])
      expect([from, over, whole(placed(from, size, room, over), size)]).toEqual([from, over, true]);
});

test("it stands below, above where only there is room, and takes the larger side where neither is high enough", () => {
  const size = { width: 200, height: 300 };
  expect(placed(at(40, 100, 90, 32), size, room)).toEqual({ left: 40, top: 132, most: 564 });
  expect(placed(at(40, 600, 90, 32), size, room).top).toBe(300);
  expect(placed(at(40, 200, 90, 32), { width: 200, height: 600 }, room)).toEqual({ left: 40, top: 232, most: 464 });
  expect(placed(at(40, 500, 90, 32), { width: 200, height: 600 }, room)).toEqual({ left: 40, top: 4, most: 496 });
});

test("over a cell it begins where the cell begins, and moves only as far as it must", () => {
  expect(placed(at(300, 96, 120, 32), { width: 320, height: 96 }, room, true)).toMatchObject({ left: 300, top: 96 });
  expect(placed(at(900, 660, 120, 32), { width: 320, height: 96 }, room, true)).toMatchObject({ left: 700, top: 600 });
});

test("what belongs to something that was scrolled away is not left over the page", () => {
  const frame = at(400, 100, 300, 400);
  expect(gone(at(420, 200, 80, 32), frame)).toBe(false);
  expect(gone(at(420, 490, 80, 32), frame)).toBe(false);
  for (const away of [at(420, 60, 80, 32), at(420, 520, 80, 32), at(720, 200, 80, 32)]) expect(gone(away, frame)).toBe(true);
});
