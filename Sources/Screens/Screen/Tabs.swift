/// The parts of a screen that is too long for one look, one of them shown.
package struct Tabs: Hashable, Sendable {
  /// Each part: the line that opens it, and its name.
  package var parts: [KeyHint]
  /// The one that is shown, by its place.
  package var current: Int

  /// Parts of which one is shown.
  package init(_ parts: [KeyHint], current: Int) {
    self.parts = parts
    self.current = current
  }

  /// The line that opens the part a few places on, around the ends.
  package func line(moving places: Int) -> String {
    guard !parts.isEmpty else { return "" }
    return parts[(current + places + parts.count * 2) % parts.count].key
  }
}
