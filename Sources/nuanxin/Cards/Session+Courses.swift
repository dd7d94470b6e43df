import Assessment
import Casework
import Catalog
import Clinic
import Screens

extension Session {
  /// Scores over time: of each instrument that was taken more than once its main score, and whatever other score has
  /// bands. What another definition scored is a course of its own: two versions, or two codings, may not count the
  /// same points. Within one, words or a way of asking that changed part the points.
  func courses(_ entries: [Chart.Entry], in language: Language) throws -> [ScoreCourse] {
    let keys = entries.reduce(into: [CourseKey]()) { keys, entry in
      let key = CourseKey(entry.record)
      if !keys.contains(key) { keys.append(key) }
    }
    return try keys.flatMap { key -> [ScoreCourse] in
      guard entries.count(where: { $0.record.instrument == key.instrument }) > 1,
        let instrument = try readableInstrument(key.instrument, key.definition)
      else { return [] }
      let isAlone = keys.count { $0.instrument == key.instrument } == 1
      let own = entries.filter { CourseKey($0.record) == key }
      return scores(instrument).compactMap { rule in
        course(own, of: rule, instrument, isAlone: isAlone, in: language)
      }
    }
  }

  private func scores(_ instrument: Instrument) -> [ScoreRule] {
    let main = instrument.score(ScoreID("total"))?.id ?? instrument.scores.first?.id
    return instrument.scores.filter { $0.range != nil && ($0.id == main || !$0.bands.isEmpty) }
  }

  private func course(
    _ entries: [Chart.Entry], of rule: ScoreRule, _ instrument: Instrument, isAlone: Bool,
    in language: Language
  ) -> ScoreCourse? {
    guard let range = rule.range else { return nil }
    let pack = catalog.instruments[instrument.id]?.packs[language]
    let names = pack?.bands[rule.id] ?? [:]
    var name = pack?.scores[rule.id] ?? rule.id.raw
    if instrument.scores.count > 1, let short = pack?.short { name = short + language.comma + name }
    let points = entries.indices.map { index in
      ScoreCourse.Point(
        entries[index].record[rule.id], on: zone.date(of: entries[index].record.assessed), names: names,
        apart: index == 0 ? [] : entries[index].record.differences(from: entries[index - 1].record))
    }
    return ScoreCourse(
      name: isAlone ? name : language.say(ChartWords.version(name, instrument.version)),
      higherIsWorse: instrument.direction.higherIsWorse,
      range: range.lowerBound.approximate...range.upperBound.approximate,
      bands: rule.bands.map { Meter.Band(from: $0.lowest.approximate, names[$0.id] ?? $0.id.raw) },
      points: points)
  }
}

/// What may share one course.
private struct CourseKey: Hashable {
  let instrument: InstrumentID
  let definition: Digest32

  init(_ record: AssessmentRecord) { (instrument, definition) = (record.instrument, record.definition) }
}

extension Direction {
  /// Whether higher means harder; `nil` where neither.
  var higherIsWorse: Bool? {
    switch self {
    case .higherIsWorse: true
    case .higherIsBetter: false
    case .none: nil
    }
  }
}
