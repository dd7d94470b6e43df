package import Casework

/// A score compared with an earlier one.
package struct ChangeCard: Hashable, Sendable {
  /// Whether the change is more than measurement error.
  package enum Judgement: Hashable, Sendable {
    /// May be chance.
    case withinError
    /// More than chance alone.
    case beyondError
    /// Cannot be said, and why, in words.
    case refused(String)
  }

  /// Points now minus points then.
  package var points: Double
  /// When the earlier one was taken.
  package var since: CalendarDate
  /// The bands then and now, where they differ.
  package var bands: Bands?
  /// What can be said of it.
  package var judgement: Judgement

  /// Two bands in words.
  package struct Bands: Hashable, Sendable {
    /// Then.
    package var from: String
    /// Now.
    package var to: String

    /// Two bands.
    package init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  /// A score compared with an earlier one.
  package init(points: Double, since: CalendarDate, bands: Bands? = nil, judgement: Judgement) {
    self.points = points
    self.since = since
    self.bands = bands
    self.judgement = judgement
  }
}
