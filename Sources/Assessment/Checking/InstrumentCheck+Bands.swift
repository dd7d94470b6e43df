extension InstrumentCheck {
  mutating func bands(of score: ScoreDraft) -> [Band] {
    let drafts = findings.distinct(score.bands, "band") { $0.id }
    drafts.forEach { findings.name($0.id, "band") }
    for (lower, upper) in zip(drafts, drafts.dropFirst()) where lower.lowest.value >= upper.lowest.value {
      findings.report(
        upper.lowest.line,
        "band '\(upper.id.value)' begins at \(upper.lowest.value), which is not above "
          + "'\(lower.id.value)' (\(lower.lowest.value)); bands go upwards")
    }
    return drafts.map { Band(id: BandID($0.id.value), lowest: $0.lowest.value) }
  }

  /// That the bands cover the score's range, and that each can be reached.
  mutating func proveBands(_ index: Int, _ range: ClosedRange<Rational>, _ search: inout Exploration) {
    let score = scoreDrafts[index]
    guard let first = score.bands.first, let trace = search.traces[index] else { return }
    let found = trace.lowest?.value ?? range.lowerBound
    if first.lowest.value > found || first.lowest.value < range.lowerBound {
      let example = trace.lowest.map { self.example($0.sheet, trace, search) } ?? ""
      findings.report(
        first.lowest.line,
        "bands of '\(score.id.value)' begin at \(first.lowest.value), but the score begins at \(found)"
          + example)
    }
    let isAscending = zip(score.bands, score.bands.dropFirst()).allSatisfy {
      $0.lowest.value < $1.lowest.value
    }
    for (place, band) in score.bands.enumerated() {
      if band.lowest.value > range.upperBound {
        let example = trace.highest.map { self.example($0.sheet, trace, search) } ?? ""
        findings.report(
          band.lowest.line,
          "band '\(band.id.value)' can never be reached: it begins at \(band.lowest.value), and "
            + "'\(score.id.value)' ends at \(range.upperBound)" + example)
      } else if isAscending {
        proveBand(place, of: index, &search)
      }
    }
  }

  /// That some answers lead into a band: found on the way, looked for, or sought among all there are.
  private mutating func proveBand(_ place: Int, of index: Int, _ search: inout Exploration) {
    guard let trace = search.traces[index], !trace.reached.contains(place),
      case .number(let register) = trace.score.kind
    else { return }
    let (low, next) = (
      trace.edges[place], place + 1 < trace.edges.count ? trace.edges[place + 1] : Rational.farthest
    )
    let items = search.closure(of: trace.score.items)
    for end in [trace.lowest, trace.highest].compactMap(\.self) {
      _ = search.seek(register, items, from: end.sheet) { $0.distance(to: low, before: next) }
    }
    if search.traces[index]?.reached.contains(place) == true { return }
    let wasComplete = search.tryAll(items)
    if search.traces[index]?.reached.contains(place) == true { return }
    let band = scoreDrafts[index].bands[place]
    if wasComplete {
      findings.report(
        band.lowest.line,
        "band '\(band.id.value)' can never be reached: no answers lead to a value from \(low)"
          + (next == .farthest ? "" : " to below \(next)"))
    } else {
      findings.remark(
        band.lowest.line,
        "no answers were found that lead into band '\(band.id.value)'; there are too many to try them all")
    }
  }

  /// Answers that show it, as an author would write them.
  func example(_ sheet: [Int], _ trace: ScoreTrace, _ search: Exploration) -> String {
    ", for example with " + shown(sheet, search.closure(of: trace.score.items), search)
  }

  /// Answers as an author would write them.
  func shown(_ sheet: [Int], _ items: [Int], _ search: Exploration) -> String {
    SheetText(
      space: search.space, items: itemDrafts,
      responses: itemDrafts.compactMap { responses[ResponseID($0.response.value)] }
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
