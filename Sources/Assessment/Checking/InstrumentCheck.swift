/// Reads a draft piece by piece, gathering everything that is wrong with it.
struct InstrumentCheck {
  let draft: InstrumentDraft
  var findings = Findings()
  /// The responses that were understood.
  var responses: [ResponseID: ResponseKind] = [:]
  /// The items, the first of each name.
  var itemDrafts: [ItemDraft] = []
  /// The items of which something was not understood: nothing is judged that rests on them.
  var brokenItems: Set<Int> = []
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
    if draft.items.isEmpty, !draft.unread.hasUnnamed {
      findings.report(draft.id.line, "an instrument needs at least one item")
    }
    reportSurplus(draft.items.map(\.id.line), "items", most: Self.mostItems)
    reportSurplus(draft.scores.map(\.id.line), "scores", most: Self.mostScores)
    reportSurplus(draft.alerts.map(\.id.line), "alerts", most: Self.mostScores)
    reportSurplus(draft.examples.map(\.line), "examples", most: Self.mostItems)
  }

  private mutating func reportSurplus(_ lines: [Int], _ what: String, most: Int) {
    guard lines.count > most else { return }
    findings.report(lines[most], "an instrument has at most \(most) \(what), this is one more")
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
      findings.report(
        score.id.line,
        "score '\(score.id.value)' bears the name of an item, so that expressions could not tell them apart")
    }
  }

  /// What expressions may say of names that were not understood.
  var uncertainty: Names.Uncertainty {
    let names = draft.items.map(\.id.value) + draft.scores.map(\.id.value)
    var seen: Set<String> = []
    return Names.Uncertainty(
      hasUnnamed: draft.unread.hasUnnamed
        || !names.allSatisfy { seen.insert($0).inserted && Names.isLegal($0) }
        || draft.items.count > Self.mostItems || draft.scores.count > Self.mostScores,
      illegal: names.filter { !Names.isLegal($0) })
  }

  /// The items and scores of which nothing more is to be said.
  var broken: Set<Assembler.Node> {
    let taken = Set(draft.items.map(\.id.value) + draft.scores.map(\.id.value))
    let scores = scoreDrafts.indices.filter { index in
      let categories = scoreDrafts[index].categories?.map(\.value) ?? []
      return draft.unread.scores.contains(scoreDrafts[index].id.value)
        || Set(categories).count != categories.count || !taken.isDisjoint(with: categories)
    }
    return Set(brokenItems.map(Assembler.Node.item) + scores.map(Assembler.Node.score))
  }
}
