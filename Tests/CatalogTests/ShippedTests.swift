import Assessment
import Casework
import Catalog
import Foundation
import Testing

@Suite("The shipped catalogue")
struct ShippedTests {
  private static func load() throws -> Catalog {
    try Catalog.load(instruments: [Shipped.instruments], policies: [Shipped.policies], hash: Shipped.hash)
  }

  @Test("It loads without a defect, and is not empty")
  func loads() throws {
    let catalog = try Self.load()
    let ids = Set(catalog.list.map(\.id.raw))
    #expect(ids.isSuperset(of: ["phq-9", "phq-2", "gad-7", "pg-13-r", "gds-15", "asq"]))
    #expect(catalog.files.count == catalog.instruments.count * 3 + PolicyName.allCases.count)
    #expect(!catalog.policies.crisis.hotlines.isEmpty)
    #expect(!catalog.policies.instruments.batteries.isEmpty)
  }

  @Test("Every instrument is complete in both languages and proves worked examples")
  func complete() throws {
    for instrument in try Self.load().list {
      for language in Language.allCases {
        let pack = try #require(instrument.packs[language], "\(instrument.id) \(language.rawValue)")
        #expect(pack.isComplete && pack.items.count == instrument.items.count)
      }
      #expect(instrument.examples.count >= 5, "\(instrument.id)")
    }
  }

  @Test("PHQ-9 is read as it is written")
  func phq9() throws {
    let instrument = try #require(try Self.load().instruments["phq-9"])
    #expect(instrument.version == "1.0.0" && instrument.loinc == "44249-1")
    #expect(instrument.items.map(\.id.raw) == (1...10).map { "q\($0)" })
    #expect(instrument.items.filter(\.isSafety).map(\.id) == ["q9"])
    let total = try #require(instrument.score("total"))
    #expect(total.bands.map(\.lowest) == [0, 5, 10, 15, 20])
    #expect(total.norms["shanghai-community"]?.at == 7)
    #expect(instrument.alerts.map(\.level) == [.urgent])
  }

  @Test("Kept bytes give the same catalogue, in whatever order they come")
  func fromBytes() throws {
    let first = try Self.load()
    let again = try Catalog(files: first.files.reversed())
    #expect(again.files == first.files && again.policies == first.policies)
    #expect(again.list.map(\.digest) == first.list.map(\.digest))
    let kept = first.files.filter { $0.path.hasPrefix("Instruments/asq/") }
    #expect(try InstrumentFolders.instrument(kept).digest == first.instruments["asq"]?.digest)
  }

  @Test("Each digest covers the kind and every byte of its own file")
  func digests() throws {
    let catalog = try Self.load()
    for file in catalog.files {
      #expect(file.digest.bytes == Shipped.hash(file.kind.rawValue, file.bytes))
    }
    let phq9 = try #require(catalog.instruments["phq-9"])
    let paths = Shipped.instrumentPaths("phq-9")
    let digests = [phq9.digest] + [Language.en, .zhHans].compactMap { phq9.packs[$0]?.digest }
    #expect(digests == paths.map { path in catalog.files.first { $0.path == path }?.digest })
  }

  @Test("The policies say what the files say")
  func policies() throws {
    let policies = try Self.load().policies
    #expect(policies.consent.scopes == ConsentScope.allCases)
    #expect(policies.consent.expiry == Period(months: 12) && policies.consent.restPeriod == Period(days: 90))
    #expect(policies.consent.witnessRequired == [.witnessed, .readAloud])
    #expect(policies.consent.notices[.zhHans]?.scopes.count == 8)
    #expect(policies.crisis.hotlines.map(\.number).prefix(2) == ["12356", "962525"])
    #expect(policies.crisis.levels[.immediate]?.acknowledge == Period(seconds: 900))
    #expect(policies.crisis.steps(at: .immediate).first?.id == "stay")
    #expect(policies.crisis.closingRoles == [.supervisor] && policies.crisis.closingNeedsContact)
    #expect(policies.instruments.allowedWordings == [.project, .publisher])
    #expect(policies.instruments.setting == .community)
    #expect(policies.instruments.cutOffs.first?.group == .init(fromAge: 60, setting: .rural))
    #expect(policies.access.reach[.supervisor]?[.clinical] == .flaggedEvents)
    #expect(
      policies.access.allows(.screen, to: [.counselor]) && !policies.access.allows(.screen, to: [.auditor]))
    #expect(policies.session.zone == .china && policies.session.stopAfter == 100)
    #expect(policies.retention.classes.contains { $0.data == "clinical" && $0.keep == Period(months: 180) })
  }

  @Test("Which cut-off is for whom, and that an unknown age or sex fits no line that asks for it")
  func norms() throws {
    let policy = try Self.load().policies.instruments
    func norm(_ instrument: InstrumentID, _ sex: Sex?, _ age: Int?) -> String? {
      policy.norms(for: instrument, Respondent(sex: sex, age: age))["total"]?.raw
    }
    #expect(norm("phq-9", .female, 60) == "primary-care-60" && norm("phq-9", nil, 59) == "shanghai-community")
    #expect(norm("phq-9", .male, nil) == "shanghai-community")
    #expect(norm("audit-c", .female, 70) == "women" && norm("audit-c", .male, nil) == "men")
    #expect(norm("audit-c", nil, 70) == nil && norm("gad-7", .female, 70) == nil)
    let path = "Policies/instruments.yaml"
    for (setting, at59, at60) in [
      ("rural", "shanghai-community", "rural-60"), ("primary-care", "primary-care-adult", "primary-care-60"),
    ] {
      let changed = try Shipped.text(path, changing: "\nsetting: community", to: "\nsetting: \(setting)")
      let files = try Shipped.policyPaths.map {
        try Shipped.file($0, $0 == path ? changed : Shipped.text($0))
      }
      let policy = try Policies.load(files).instruments
      #expect(policy.norms(for: "phq-9", Respondent(age: 59))["total"]?.raw == at59)
      #expect(policy.norms(for: "phq-9", Respondent(age: 60))["total"]?.raw == at60)
    }
  }

  @Test("The crisis policy reads alone")
  func crisisAlone() throws {
    let policy = try CrisisPolicy.load(Shipped.bytes("Policies/crisis.yaml"))
    #expect(policy == (try Self.load().policies.crisis))
    #expect(throws: Rejection.self) { try CrisisPolicy.load([]) }
  }

  @Test("Opening a catalogue takes a fraction of a second")
  func fast() throws {
    let start = ContinuousClock.now
    _ = try Self.load()
    // Generous, since tests are built without optimisation; the figure that matters is measured in release.
    #expect(ContinuousClock.now - start < .seconds(10))
  }
}
