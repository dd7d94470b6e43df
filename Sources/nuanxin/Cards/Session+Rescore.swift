import Assessment
import Casework
import Catalog
import Clinic
import Screens

extension Session {
  /// Records scored once more, for the screen.
  func cards(of records: [Rescored], in language: Language) throws -> [RescoreCard] {
    var people: [MemberID: PersonLine] = [:]
    return try records.map { rescored in
      let person = try people[rescored.member] ?? line(of: rescored.member)
      people[rescored.member] = person
      return card(of: rescored, person, in: language)
    }
  }

  private func line(of member: MemberID) throws -> PersonLine {
    try card(of: member).map { person(member, $0) }
      ?? PersonLine(name: member.description, age: nil, street: "", pseudonym: member.description)
  }

  private func card(of rescored: Rescored, _ person: PersonLine, in language: Language) -> RescoreCard {
    let record = rescored.entry.record
    let pack = catalog.instruments[record.instrument]?.packs[language]
    let alerts = rescored.newlyFiring.map { ResultCard.Alert($0.level, pack?.alerts[$0.id] ?? $0.id.raw) }
    return RescoreCard(
      person: person, instrument: pack?.short ?? record.instrument.raw, date: zone.date(of: record.assessed),
      oldVersion: Self.version(record.version, record.definition, in: language),
      newVersion: rescored.now.map { Self.version($0.version, $0.definition, in: language) },
      isDefinitionAtHand: rescored.then != nil, rows: rows(of: rescored, pack, in: language),
      newlyRaised: alerts, noLongerRaised: rescored.noLongerFiring.map { pack?.alerts[$0] ?? $0.raw },
      newlyOpen: rescored.newlyOpen.map { pack?.items[$0]?.label ?? $0.raw },
      unfitting: rescored.unfitting.map { pack?.items[$0]?.label ?? $0.raw }, isChanged: rescored.isChanged)
  }

  private static func version(
    _ version: String, _ definition: Digest32, in language: Language
  ) -> String {
    version + language.bracketed(String(definition.hex.prefix(8)), spaced: true)
  }

  private func rows(of rescored: Rescored, _ pack: Pack?, in language: Language) -> [RescoreCard.Row] {
    let old = rescored.entry.record.scores
    let new = rescored.now?.scores ?? []
    let ids = old.map(\.id) + new.map(\.id).filter { id in !old.contains { $0.id == id } }
    return ids.map { id in
      RescoreCard.Row(
        name: pack?.scores[id] ?? id.raw,
        recorded: text(of: old, id, pack, in: language) ?? language.say(ChartWords.noScore),
        then: rescored.then.flatMap { text(of: $0.scores, id, pack, in: language) },
        now: text(of: new, id, pack, in: language))
    }
  }

  /// "9, mild"; "6 to 9, mild" where answers are missing; `nil` where there is no such score.
  private func text(
    of scores: [AssessmentRecord.Score], _ id: ScoreID, _ pack: Pack?, in language: Language
  ) -> String? {
    guard let score = scores.first(where: { $0.id == id }) else { return nil }
    let names = pack?.bands[id] ?? [:]
    let name = { (band: BandID) in names[band] ?? band.raw }
    switch score.outcome {
    case .number(let value, let range, let band, _, _):
      let open = language.say(
        RescoreWords.range(range.lowerBound.description, range.upperBound.description))
      return ([value?.description ?? open] + [band.map(name)].compactMap { $0 }).joined(
        separator: language.comma)
    case .category(let value, let possible):
      return value.map(name) ?? language.either(possible.map(name))
    case .notApplicable: return language.say(ResultWords.doesNotApply)
    }
  }
}
