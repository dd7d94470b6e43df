/// Reads a draft piece by piece, gathering everything that is wrong with it.
struct InstrumentCheck {
  let draft: InstrumentDraft
  var findings = Findings()
  /// The responses that were understood.
  var responses: [ResponseID: ResponseKind] = [:]
  /// The items that were understood, the first of each name.
  var itemDrafts: [ItemDraft] = []
  /// The scores, the first of each name.
  var scoreDrafts: [ScoreDraft] = []
  /// The alerts, the first of each name.
  var alertDrafts: [AlertDraft] = []
  /// Bounds of every score as proved, by its place among the drafts.
  var ranges: [Int: ClosedRange<Rational>] = [:]
  /// How much was shown of these ranges.
  var proofs: [Int: RangeProof] = [:]

  init(_ draft: InstrumentDraft) { self.draft = draft }

  /// More than any published form has; bounds the work on garbage.
  static let mostItems = 500
  static let mostScores = 100

  mutating func checkSizes() {
    if draft.items.isEmpty { findings.report(draft.id.line, "an instrument needs at least one item") }
    if draft.items.count > Self.mostItems {
      findings.report(draft.id.line, "an instrument has at most \(Self.mostItems) items")
    }
    if draft.scores.count > Self.mostScores || draft.alerts.count > Self.mostScores {
      findings.report(draft.id.line, "an instrument has at most \(Self.mostScores) scores and as many alerts")
    }
  }

  mutating func checkNames() {
    findings.name(draft.id, "id")
    itemDrafts = findings.distinct(Array(draft.items.prefix(Self.mostItems)), "item") { $0.id }
    scoreDrafts = findings.distinct(Array(draft.scores.prefix(Self.mostScores)), "score") { $0.id }
    alertDrafts = findings.distinct(Array(draft.alerts.prefix(Self.mostScores)), "alert") { $0.id }
    itemDrafts.forEach { findings.name($0.id, "item") }
    scoreDrafts.forEach { findings.name($0.id, "score") }
    alertDrafts.forEach { findings.name($0.id, "alert") }
    let items = Set(itemDrafts.map(\.id.value))
    for score in scoreDrafts where items.contains(score.id.value) {
      findings.report(score.id.line, "score '\(score.id.value)' bears the name of an item")
    }
  }
}
