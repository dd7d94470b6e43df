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

  /// The value from which on a closer look is asked for.
  package struct CutOff: Hashable, Sendable {
    /// The value.
    package var at: Double
    /// What it is called beside its mark.
    package var label: String

    /// A cut-off and its label.
    package init(at value: Double, _ label: String) { (at, self.label) = (value, label) }
  }

  /// The lowest and the highest value that the instrument can give.
  package var range: ClosedRange<Double>
  /// Ascending; empty where the score has none.
  package var bands: [Band]
  /// What is known.
  package var mark: Mark
  /// Marked on the same axis, where there is one.
  package var cutOff: CutOff?

  /// A score on its range.
  package init(_ range: ClosedRange<Double>, bands: [Band] = [], mark: Mark, cutOff: CutOff? = nil) {
    (self.range, self.bands, self.mark, self.cutOff) = (range, bands, mark, cutOff)
  }

  /// The names of the bands that hold the score, or that it may still fall in.
  package var heldBands: [String] { bands.indices.filter(holds).map { bands[$0].name } }

  /// Whether the score is in a band, or may still be.
  func holds(_ index: Int) -> Bool {
    let from = bands[index].from
    let below = index + 1 < bands.count ? bands[index + 1].from : .infinity
    return switch mark {
    case .value(let value): value >= from && value < below
    case .possible(let range): range.upperBound >= from && range.lowerBound < below
    }
  }
}
