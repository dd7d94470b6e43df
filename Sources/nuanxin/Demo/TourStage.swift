import Screens

/// The steps of the tour, in order.
enum TourStage: Int, CaseIterable {
  case vault, families, consent, interview, flag, resumed, review, audit, verify

  /// The step's name.
  var words: DemoWords {
    switch self {
    case .vault: .vault
    case .families: .families
    case .consent: .consent
    case .interview: .interview
    case .flag: .flag
    case .resumed: .resumed
    case .review: .review
    case .audit: .audit
    case .verify: .verify
    }
  }
}
