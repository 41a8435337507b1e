// CSS Custom Highlight API Level 1, not yet in TypeScript's library.
interface HighlightHit {
  highlight: Highlight;
  ranges: AbstractRange[];
}

interface HighlightRegistry {
  highlightsFromPoint?: (x: number, y: number) => HighlightHit[];
}
