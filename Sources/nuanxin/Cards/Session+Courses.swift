import Assessment
import Casework
import Catalog
import Clinic
import Screens

extension Session {
  /// Each instrument's main score over time. What another definition scored stands on a line of its own: two
  /// versions, or two codings, may not count the same points.
  func courses(_ entries: [Chart.Entry], in language: Language) throws -> [ChartCard.Course] {
    let keys = entries.reduce(into: [CourseKey]()) { keys, entry in
      let key = CourseKey(entry.record)
      if !keys.contains(key) { keys.append(key) }
    }
    return try keys.compactMap { key in
      let isAlone = keys.count { $0.instrument == key.instrument } == 1
      return try course(
        entries.filter { CourseKey($0.record) == key }, of: key, isAlone: isAlone, in: language)
    }
  }

  private func course(
    _ entries: [Chart.Entry], of key: CourseKey, isAlone: Bool, in language: Language
  ) throws -> ChartCard.Course? {
    guard entries.count > 1, let score = entries.lazy.compactMap(\.record.mainScore).first?.id,
      let instrument = try readableInstrument(key.instrument, key.definition),
      let range = instrument.score(score)?.range
    else { return nil }
    let name = catalog.instruments[key.instrument]?.packs[language]?.scores[score] ?? score.raw
    let points = entries.map { entry in
      ChartCard.Point(zone.date(of: entry.record.assessed), entry.record[score]?.value?.approximate)
    }
    return ChartCard.Course(
      name: isAlone ? name : language.say(ChartWords.version(name, instrument.version)),
      higherIsWorse: instrument.direction.higherIsWorse,
      range: range.lowerBound.approximate...range.upperBound.approximate, points: points)
  }
}

/// What may share one line.
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
