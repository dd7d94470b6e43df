extension InstrumentCheck {
  mutating func bands(of score: ScoreDraft) -> [Band] {
    let drafts = findings.distinct(score.bands, "band") { $0.id }
    drafts.forEach { findings.name($0.id, "band") }
    for (lower, upper) in zip(drafts, drafts.dropFirst()) where lower.lowest.value >= upper.lowest.value {
      findings.report(
        upper.lowest.line,
        "bands go upwards, but '\(upper.id.value)' (\(upper.lowest.value)) stands after '\(lower.id.value)' "
          + "(\(lower.lowest.value))")
    }
    return drafts.map { Band(id: BandID($0.id.value), lowest: $0.lowest.value) }
  }

  /// That the bands cover the score's range, and that each can be reached.
  mutating func proveBands(
    _ index: Int, _ range: ClosedRange<Rational>, _ possible: Possible, _ search: inout Exploration
  ) {
    let score = scoreDrafts[index]
    let isAscending = zip(score.bands, score.bands.dropFirst()).allSatisfy {
      $0.lowest.value < $1.lowest.value
    }
    guard let first = score.bands.first, let trace = search.traces[index], isAscending else { return }
    let found = trace.lowest?.value ?? range.lowerBound
    let isTooHigh = trace.lowest.map { $0.value < first.lowest.value } ?? false
    if isTooHigh || first.lowest.value < range.lowerBound {
      let example = trace.lowest.map { self.example($0.sheet, trace, search) } ?? ""
      findings.report(
        first.lowest.line,
        "bands of '\(score.id.value)' begin at \(first.lowest.value), but the score begins at \(found)"
          + example)
    }
    for (place, band) in score.bands.enumerated() {
      if band.lowest.value > range.upperBound {
        let example = trace.highest.map { self.example($0.sheet, trace, search) } ?? ""
        findings.report(
          band.lowest.line,
          "band '\(band.id.value)' can never be reached: it begins at \(band.lowest.value), and "
            + "'\(score.id.value)' ends at \(range.upperBound)" + example)
      } else {
        proveBand(place, of: index, possible, &search)
      }
    }
  }

  /// That some answers lead into a band: found on the way, looked for, or sought among all there are.
  private mutating func proveBand(
    _ place: Int, of index: Int, _ possible: Possible, _ search: inout Exploration
  ) {
    guard let trace = search.traces[index], !trace.reached.contains(place),
      case .number(let register) = trace.score.kind
    else { return }
    let (low, next) = trace.values(ofBand: place)
    let goal = trace.score.goal(.value(register, .from(low, before: next)))
    let isReached = { (search: Exploration) in search.traces[index]?.reached.contains(place) == true }
    var finding = Exploration.Finding.none
    if possible.reaches(from: low, before: next) {
      for end in [trace.lowest, trace.highest].compactMap(\.self) {
        _ = search.seek(register, search.closure(of: goal.items), from: end.sheet) {
          $0.distance(to: low, before: next)
        }
        if isReached(search) { return }
      }
      finding = search.find(goal)
    }
    guard !isReached(search) else { return }
    let band = scoreDrafts[index].bands[place]
    if finding.isNone, !isProratedInto(low, next, index, trace.score) {
      findings.report(
        band.lowest.line,
        "band '\(band.id.value)' can never be reached: no answers lead to a value from \(low)"
          + (next == .farthest ? "" : " to below \(next)"))
    } else {
      findings.remark(
        band.lowest.line,
        finding.isNone
          ? "no answers lead into band '\(band.id.value)' unless missing ones are made up for"
          : "no answers were found that lead into band '\(band.id.value)'; there are too many to try them all"
      )
    }
  }

  /// Whether a value that makes up for missing terms may lie in a band that no complete answers reach.
  private func isProratedInto(_ low: Rational, _ next: Rational, _ index: Int, _ score: CompiledScore) -> Bool
  {
    guard let missing = scoreDrafts[index].missing, missing.then.value == "prorate", let terms = score.terms
    else { return false }
    guard missing.round?.value != MissingRule.Rounding.none.rawValue, terms.factor != .zero else {
      return true
    }
    // Rounded to whole points, and multiplied afterwards.
    let ends = [low, next].compactMap { $0.divided(by: terms.factor) }.sorted()
    guard ends.count == 2 else { return true }
    return terms.factor > .zero ? ends[0].roundedUp < ends[1] : ends[1].roundedDown > ends[0]
  }

  /// Answers that show it, as an author would write them.
  func example(_ sheet: Sheet, _ trace: ScoreTrace, _ search: Exploration) -> String {
    ", for example with " + shown(sheet, search.closure(of: trace.score.items), search)
  }

  /// Answers as an author would write them.
  func shown(_ sheet: Sheet, _ items: [Int], _ search: Exploration) -> String {
    SheetText(
      items: itemDrafts,
      responses: itemDrafts.map { responses[ResponseID($0.response.value)] ?? .yesNo }
    ).text(sheet, of: items)
  }
}

extension Bounds {
  /// How far everything that it can be lies from a band.
  fileprivate func distance(to low: Rational, before next: Rational) -> Rational {
    guard isPoint else { return .farthest }
    if self.low < low { return low.subtracting(self.low) ?? .farthest }
    return self.low < next ? .zero : self.low.subtracting(low) ?? .farthest
  }
}
