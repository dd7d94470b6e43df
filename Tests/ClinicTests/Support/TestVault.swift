import Assessment
import Casework
import Catalog
import Foundation
import Sealing
import Store
import Testing

@testable import Clinic

/// A vault of the test's own with a clock that the test moves, and the steps of the main job in a line each.
final class TestVault: Sendable {
  let founded: FoundedVault
  let folder: TestFolder
  let clock = TestClock()
  var catalog: Catalog { founded.catalog }
  var path: String { folder.path + "/vault.db" }
  /// The file beneath, for looking at what no use case shows.
  let store: VaultStore
  let vault: Vault

  init(_ founded: FoundedVault? = nil) throws {
    self.founded = try founded ?? FoundedVault.shipped.get()
    folder = try TestFolder()
    let path = folder.path + "/vault.db"
    try FileManager.default.copyItem(atPath: self.founded.path, toPath: path)
    vault = try Vault.open(at: path, world: clock.world)
    store = vault.store
  }

  /// A vault with one place of one policy changed before it was founded.
  convenience init(_ file: String, changing old: String, to new: String) throws {
    let catalog = try Shipped.catalog(file, changing: old, to: new)
    try self.init(try FoundedVault(catalog, users: [.lin, .sun, .gu]))
  }

  /// Someone's session over the file opened anew, as another process would have it; perhaps with other
  /// instruments at hand than those it was founded with.
  func session(
    _ user: TestUser, readOnly: Bool = false, patience: Duration = .seconds(10), catalog: Catalog? = nil
  ) throws -> Session {
    let store = try VaultStore.open(at: path, readOnly: readOnly, patience: patience)
    let vault = try Vault(store: store, world: clock.world)
    let record = try #require(vault.directory.user(named: user.rawValue))
    let secrets = try #require(founded.keys[user])
    return try Session(vault: vault, catalog: catalog ?? self.catalog, user: record, secrets: secrets)
  }

  func id(_ user: TestUser) throws -> UserID { try #require(vault.directory.user(named: user.rawValue)).id }

  /// The chain's last number.
  func sequence() throws -> UInt64 { try store.head().sequence }
}

extension Session {
  /// Registers one made-up member.
  func register(_ name: String = "Chen Guifang", birthDate: String = "1956-05-04") throws -> MemberID {
    try register([.sample(family: newFamily(), name: name, birthDate: birthDate)])[0]
  }

  /// Records a consent by the member's own word, in writing.
  func consent(_ member: MemberID, _ scopes: [ConsentScope] = [.file, .assessment, .supervision]) throws {
    try giveConsents([(member, ConsentOffer(scopes: scopes, language: .en, mode: .written))])
  }

  /// Registers a member who agreed to purposes.
  func member(_ scopes: [ConsentScope] = [.file, .assessment, .supervision]) throws -> MemberID {
    let member = try register()
    if !scopes.isEmpty { try consent(member, scopes) }
    return member
  }

  /// Begins an interview and says the introduction.
  func interview(
    _ instrument: InstrumentID, _ member: MemberID, crisis: CaseID? = nil,
    origin: AssessmentRecord.Origin = .interview
  ) throws -> Screening {
    var screening = try begin(.sample(instrument, crisis: crisis, origin: origin), member: member)
    _ = try screening.handle(.begin)
    return screening
  }

  /// A whole PHQ-9 with every answer 0 but the one to item 9, and 0 to how hard it makes things.
  @discardableResult
  func phq9(_ member: MemberID, q9: Int = 0) throws -> Screening {
    var screening = try interview("phq-9", member)
    for answer in [0, 0, 0, 0, 0, 0, 0, 0, q9] { _ = try screening.handle(.answered(.choice(answer))) }
    if screening.interview.current != nil { _ = try screening.handle(.answered(.choice(0))) }
    return screening
  }

  /// A whole GDS-15 answered *yes* throughout, which raises two flags of the lowest level.
  @discardableResult
  func gds15(_ member: MemberID) throws -> Screening {
    var screening = try interview("gds-15", member)
    while screening.interview.current != nil { _ = try screening.handle(.answered(.yesNo(true))) }
    return screening
  }

  /// The member's record as this user's keys open it.
  func file(of member: MemberID) throws -> MemberFile {
    try file(of: member, opening: Set(Domain.allCases), in: store)
  }

  /// The short form of the member's newest case.
  func caseNumber(of member: MemberID) throws -> String {
    try #require(try file(of: member).cases.values.max { $0.raised < $1.raised }).id.description
  }
}

extension ScreeningPlan {
  static func sample(
    _ instrument: InstrumentID, language: Language = .en, crisis: CaseID? = nil,
    origin: AssessmentRecord.Origin = .interview
  ) -> ScreeningPlan {
    ScreeningPlan(
      instrument: instrument, language: language,
      circumstances: Circumstances(mode: .readAloud, isIdentityConfirmed: true), crisis: crisis,
      origin: origin)
  }
}

extension MemberCard {
  static func sample(family: FamilyID, name: String, birthDate: String) -> MemberCard {
    MemberCard(
      family: family, category: .childDeceased, unit: "Shanghai / Hongkou / Liangcheng / Third",
      name: name, sex: .female, birthDate: CalendarDate(birthDate), relation: .mother,
      phone: nil, identityNumber: nil)
  }
}
