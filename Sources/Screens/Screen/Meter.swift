/// A score drawn on the whole range of its instrument, so that no number stands without its scale.
package struct Meter: Hashable, Sendable {
  /// What is known of the score.
  package enum Mark: Hashable, Sendable {
    /// Known.
    case value(Double)
    /// Everything that the missing answers leave open.
    case possible(ClosedRange<Double>)
  }

  /// A named part of the range.
  package struct Band: Hashable, Sendable {
    /// Its lowest value.
    package var from: Double
    /// Its name in words.
    package var name: String

    /// A band by its lowest value.
    package init(from: Double, _ name: String) {
      self.from = from
      self.name = name
    }
  }

  /// The lowest and the highest value that the instrument can give.
  package var range: ClosedRange<Double>
  /// Ascending; empty where the score has none.
  package var bands: [Band]
  /// What is known.
  package var mark: Mark

  /// A score on its range.
  package init(_ range: ClosedRange<Double>, bands: [Band] = [], mark: Mark) {
    self.range = range
    self.bands = bands
    self.mark = mark
  }
}
