import Assessment
import Casework
import Catalog
import Clinic
import Foundation

/// A vault with a thousand made-up members who agreed to everything.
struct VaultFixture {
  let counselor: Session
  let members: [MemberID]

  init(repository: String, folder: String) throws {
    let catalog = try Catalog.load(
      instruments: [repository + "/Instruments"], policies: [repository + "/Policies"], hash: Session.hash)
    let founding = Founding(
      organisation: "Benchmark", contact: "none",
      founders: [
        .init(name: "admin", roles: [.administrator]), .init(name: "chen", roles: [.supervisor]),
        .init(name: "wang", roles: [.counselor]), .init(name: "he", roles: [.auditor]),
      ], profile: .lowMemory)
    let passphrase = { (name: String) throws -> PassphraseSource in
      try PassphraseSource.drawn(into: folder + "/keys/" + name).source
    }
    let vault = try founding.found(at: folder + "/vault.db", catalog: catalog) { try passphrase($0.name) }
    counselor = try vault.login("wang", passphrase: try passphrase("wang"), catalog: catalog)
    let session = counselor
    members = try session.register((0..<1000).map { Self.card($0, family: session.newFamily()) })
    try session.giveConsents(
      members.map {
        ($0, ConsentOffer(scopes: [.file, .assessment, .supervision], language: .en, mode: .written))
      })
  }

  private static func card(_ number: Int, family: FamilyID) -> MemberCard {
    MemberCard(
      family: family, category: .childDeceased, unit: "城/区/街道/居委", name: "样例\(number)",
      sex: number.isMultiple(of: 2) ? .female : .male,
      birthDate: CalendarDate(year: 1950 + number % 15, month: 1 + number % 12, day: 1), relation: .mother,
      phone: nil, identityNumber: nil)
  }

  /// From an answer to the next question, over twenty interviews of ten questions.
  func waitsForNextQuestion() throws -> [Double] {
    let setting = Circumstances(mode: .readAloud, isIdentityConfirmed: true)
    let plan = ScreeningPlan(instrument: "phq-9", language: .zhHans, circumstances: setting)
    return try members.prefix(20).flatMap { member in
      var screening = try counselor.begin(plan, member: member)
      _ = try screening.handle(.begin)
      return try [1, 0, 1, 0, 0, 1, 0, 0, 0, 1].map { value in
        try Stopwatch.seconds { _ = try screening.handle(.answered(.choice(value))) }
      }
    }
  }
}
