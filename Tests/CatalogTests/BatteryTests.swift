import Assessment
import Casework
import Catalog
import Foundation
import Testing

@Suite("Batteries, held against the instruments")
struct BatteryTests {
  private func load(_ batteries: String, cutOffs: String = "[]") throws -> Catalog {
    let policy = """
      format: 1
      version: 1.0.0
      wording: {project: allowed, publisher: allowed, none: refused}
      cut-offs: \(cutOffs)
      draft: {resume-within: P1D}
      minimum-interval: recall
      batteries:
        b:
          title: {en: B, zh-Hans: 测}
          steps: \(batteries)

      """
    let shipped = try Catalog.load(
      instruments: [Shipped.instruments], policies: [Shipped.policies], hash: Shipped.hash)
    let others = shipped.files.filter { $0.path != "Policies/instruments.yaml" }
    return try Catalog(files: others + [Shipped.file("Policies/instruments.yaml", policy)])
  }

  private func messages(_ batteries: String, cutOffs: String = "[]") throws -> [String] {
    do {
      _ = try load(batteries, cutOffs: cutOffs)
      return []
    } catch CatalogRejection.defects(let found) {
      return found.map(\.message)
    }
  }

  @Test(
    "A battery is refused when any path ends without a safety question that is always asked",
    arguments: [
      ("[]", "nothing at all"),
      ("[{instrument: gad-7}, {instrument: phq-2}]", "gad-7, phq-2"),
      (
        "[{instrument: phq-2}, {choose: [{when: phq-2.total >= 3, steps: [{instrument: phq-9}]}, {otherwise: true, steps: []}]}]",
        "phq-2"
      ),
      (
        "[{instrument: phq-2}, {choose: [{when: phq-2.total >= 3, steps: [{instrument: gad-7}]}, {otherwise: true, steps: [{instrument: asq}]}]}, {instrument: pg-13-r}]",
        "phq-2, gad-7, pg-13-r"
      ),
      ("[{instrument: gds-15}]", "gds-15"),
    ])
  func unsafe(steps: String, path: String) throws {
    let expected =
      "batteries.b.steps: a path ends without a safety question that is always asked: \(path); add such an instrument to it"
    #expect(try messages(steps) == [expected])
  }

  @Test(
    "A battery is accepted when every path asks one, wherever it stands",
    arguments: [
      "[{instrument: phq-9}]", "[{instrument: gad-7}, {instrument: asq}]",
      "[{instrument: asq}, {instrument: phq-2}, {choose: [{when: phq-2.total >= 3, steps: [{instrument: phq-9, carry: [q1, q2]}]}, {otherwise: true, steps: []}]}]",
    ])
  func safe(steps: String) throws { #expect(try messages(steps).isEmpty) }

  @Test("What a battery says of instruments must be so")
  func references() throws {
    #expect(
      try messages("[{instrument: phq-9}, {instrument: phq-99}]")
        == ["batteries.b.steps[2].instrument: there is no instrument 'phq-99'; add it or correct the name"])
    #expect(
      try messages("[{instrument: phq-2}, {instrument: phq-9, carry: [q1, q11]}]")
        == ["batteries.b.steps[2].carry[2]: 'phq-9' has no item 'q11'"])
    #expect(
      try messages("[{instrument: gad-7}, {instrument: phq-9, carry: [q1]}]")
        == [
          "batteries.b.steps[2].carry[1]: exactly one instrument asked before must have the same item 'q1'; none has"
        ])
    let choice = { (when: String) in
      "[{instrument: phq-9}, {choose: [{when: \(when), steps: []}, {otherwise: true, steps: []}]}]"
    }
    #expect(
      try messages(choice("phq-9.syndrome >= 1"))
        == ["batteries.b.steps[2].choose[1].when: 'phq-9' has no score 'syndrome' that is a number"])
    #expect(
      try messages(choice("phq-9.total > 27"))
        == ["batteries.b.steps[2].choose[1].when: 'total' lies between 0 and 27; this never holds"])
    #expect(try messages(choice("phq-9.total >= 27 and phq-9.core = 0")).isEmpty)
  }

  @Test("A condition joined by 'or' is a branch for each alternative")
  func alternatives() throws {
    let catalog = try load(
      "[{instrument: phq-9}, {choose: [{when: phq-9.total >= 20 or phq-9.core = 2 and phq-9.total > 9, steps: [{instrument: asq}]}, {otherwise: true, steps: []}]}]"
    )
    let battery = try #require(catalog.policies.instruments.batteries.first)
    guard case .choose(let branches) = battery.steps[1] else {
      Issue.record("no choice")
      return
    }
    #expect(
      branches.map { $0.conditions.map { "\($0.score)\($0.comparison.rawValue)\($0.bound)" } } == [
        ["total>=20"], ["core=2", "total>9"], [],
      ])
    #expect(branches[0].steps == branches[1].steps && branches[2].steps.isEmpty)
  }

  @Test("An instrument that only one branch asks is not certain afterwards")
  func certainty() throws {
    let steps =
      "[{instrument: asq}, {instrument: phq-2}, {choose: [{when: phq-2.total >= 3, steps: [{instrument: gad-7}]}, {otherwise: true, steps: []}]}, {choose: [{when: gad-7.total >= 5, steps: []}, {otherwise: true, steps: []}]}]"
    #expect(
      try messages(steps)
        == [
          "batteries.b.steps[4].choose[1].when: 'gad-7' is not certain to have been asked before this choice"
        ])
  }

  @Test("A cut-off must be one that the instrument's own file gives")
  func cutOffs() throws {
    let safe = "[{instrument: phq-9}]"
    #expect(
      try messages(safe, cutOffs: "[{instrument: phq-8, score: total, use: x}]")
        == ["cut-offs[1].instrument: there is no instrument 'phq-8'; add it or correct the name"])
    #expect(
      try messages(safe, cutOffs: "[{instrument: phq-9, score: sum, use: x}]")
        == ["cut-offs[1].score: 'phq-9' has no score 'sum'"])
    let found = try messages(safe, cutOffs: "[{instrument: phq-9, score: total, use: shanghai}]")
    #expect(
      found.count == 1 && found[0].hasPrefix("cut-offs[1].use: 'phq-9' has no norm 'shanghai'; it has: "))
    #expect(found[0].contains("shanghai-community"))
  }

  @Test("Many branches in a row are proved without walking every path", .timeLimit(.minutes(1)))
  func wide() throws {
    let choice = "{choose: [{when: phq-2.total >= 3, steps: []}, {otherwise: true, steps: []}]}"
    let steps = "[{instrument: phq-2}, " + Array(repeating: choice, count: 60).joined(separator: ", ") + "]"
    #expect(try messages(steps).count == 1)
  }
}
