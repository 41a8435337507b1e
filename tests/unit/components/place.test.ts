import { describe, expect, it } from 'vitest';
import { inView } from '../../../components/bar/drag';
import { type Box, placeCard } from '../../../components/card/place';

const VIEW = { width: 1280, height: 800 };
const CARD = { width: 368, height: 280 };
const BAR: Box = { left: 920, top: 568, right: 1256, bottom: 776 };
const line = (left: number, top: number): Box => ({ left, top, right: left + 200, bottom: top + 24 });

const boxOf = (at: { left: number; top: number; maxHeight: number }): Box => ({
  left: at.left,
  top: at.top,
  right: at.left + CARD.width,
  bottom: at.top + Math.min(CARD.height, at.maxHeight),
});
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the card', () => {
  it('stands 8 px under its words, left edges aligned', () => {
    expect(placeCard([line(416, 400)], CARD, VIEW, BAR)).toMatchObject({ left: 416, top: 432 });
  });

  it('stands over them where there is no room below', () => {
    expect(placeCard([line(100, 700)], CARD, VIEW, BAR).top).toBe(700 - 8 - CARD.height);
  });

  it('moves left to stay clear of the bar', () => {
    expect(placeCard([line(700, 480)], CARD, VIEW, BAR)).toMatchObject({ left: 920 - 8 - 368, top: 512 });
  });

  it('is cut to the larger side where neither has room', () => {
    const at = placeCard([line(8, 150)], CARD, { width: 320, height: 360 }, null);
    expect(at.top).toBe(182);
    expect(at.maxHeight).toBe(360 - 8 - 182);
  });

  it('never hides a line of its words, leaves the view, or covers the bar of a wide view', () => {
    for (let left = 0; left < 1240; left += 40) {
      for (let top = 10; top < 770; top += 20) {
        const lines = [line(left, top), { ...line(48, top + 32), right: 300 }];
        const box = boxOf(placeCard(lines, CARD, VIEW, BAR));
        for (const each of lines) expect(meet(box, each)).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(VIEW.width);
        expect(box.bottom).toBeLessThanOrEqual(VIEW.height);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(meet(box, BAR)).toBe(false);
      }
    }
  });
});

describe('the bar', () => {
  it('is kept inside the view wherever it is dragged', () => {
    const size = { width: 336, height: 208 };
    expect(inView({ right: 24, bottom: 24 }, size, VIEW)).toEqual({ right: 24, bottom: 24 });
    expect(inView({ right: -50, bottom: 5000 }, size, VIEW)).toEqual({ right: 8, bottom: 800 - 208 - 8 });
    expect(inView({ right: 500, bottom: 24 }, size, { width: 320, height: 400 })).toEqual({ right: 8, bottom: 24 });
  });
});
