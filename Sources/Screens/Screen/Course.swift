/// Values over time, each drawn as a bar on the same full range.
package struct Course: Hashable, Sendable {
  /// One value.
  package struct Row: Hashable, Sendable {
    /// When, in words.
    package var label: String
    /// How much; `nil` where nothing could be given.
    package var value: Double?
    /// What stands instead where nothing could be given.
    package var absence: String

    /// One value.
    package init(_ label: String, _ value: Double?, absence: String) {
      self.label = label
      self.value = value
      self.absence = absence
    }
  }

  /// The full range.
  package var range: ClosedRange<Double>
  /// Oldest first.
  package var rows: [Row]

  /// Values over time.
  package init(_ range: ClosedRange<Double>, _ rows: [Row]) {
    self.range = range
    self.rows = rows
  }
}
