import Assessment
public import Casework
public import Catalog
public import Clinic
import Foundation

/// A vault with made-up members who agreed to everything.
public struct VaultFixture {
  /// The counselor who looks after all of them.
  public let counselor: Session
  /// The members.
  public let members: [MemberID]

  /// Founds a vault in a folder and registers so many members in it.
  public init(repository: String, folder: String, members count: Int) throws {
    let catalog = try Self.catalog(repository)
    let founding = Founding(
      organisation: "Benchmark", contact: "none",
      founders: [
        .init(name: "admin", roles: [.administrator]), .init(name: "chen", roles: [.supervisor]),
        .init(name: "wang", roles: [.counselor]), .init(name: "he", roles: [.auditor]),
      ], profile: .lowMemory)
    _ = try founding.found(at: folder + "/vault.db", catalog: catalog) {
      try Self.passphrase($0.name, folder)
    }
    counselor = try Self.login("wang", catalog, folder: folder)
    let session = counselor
    members = try session.register((0..<count).map { Self.card($0, family: session.newFamily()) })
    try session.giveConsents(
      members.map {
        ($0, ConsentOffer(scopes: [.file, .assessment, .supervision], language: .en, mode: .written))
      })
  }

  /// The instruments and policies of the repository.
  public static func catalog(_ repository: String) throws -> Catalog {
    try Catalog.load(
      instruments: [repository + "/Instruments"], policies: [repository + "/Policies"], hash: Session.hash)
  }

  /// One of its users, over the file opened anew.
  public static func login(_ name: String, _ catalog: Catalog, folder: String) throws -> Session {
    try Vault.open(at: folder + "/vault.db")
      .login(name, passphrase: try passphrase(name, folder), catalog: catalog)
  }

  private static func passphrase(_ name: String, _ folder: String) throws -> PassphraseSource {
    try PassphraseSource.drawn(into: folder + "/keys/" + name).source
  }

  private static let surnames = Array("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾单解")
  private static let given = Array("秀英桂兰玉梅凤珍建国志强明华丽芳文军平海燕红春荣福生德胜金宝永贵淑琴慧敏")

  private static func card(_ number: Int, family: FamilyID) -> MemberCard {
    let name = [
      surnames[number % surnames.count], given[number / 7 % given.count], given[number / 3 % given.count],
    ]
    return MemberCard(
      family: family, category: .childDeceased,
      unit: "上海市/虹口区/\(["凉城", "江湾", "曲阳", "广中"][number % 4])街道/第\(number % 40 + 1)居委",
      name: String(name), sex: number.isMultiple(of: 2) ? .female : .male,
      birthDate: CalendarDate(year: 1950 + number % 15, month: 1 + number % 12, day: 1), relation: .mother,
      phone: "1380000\(1000 + number % 9000)", identityNumber: nil)
  }

  /// From an answer to the next question, over twenty interviews of ten questions.
  public func waitsForNextQuestion() throws -> [Double] {
    try members.prefix(20).flatMap { member in
      var screening = try begin(with: member)
      return try [1, 0, 1, 0, 0, 1, 0, 0, 0, 1].map { value in
        try Stopwatch.seconds { _ = try screening.handle(.answered(.choice(value))) }
      }
    }
  }

  /// Leaves interviews with some members unfinished after two answers.
  public func leaveUnfinished(_ members: some Sequence<MemberID>) throws {
    for member in members {
      var screening = try begin(with: member)
      for _ in 0..<2 { _ = try screening.handle(.answered(.choice(0))) }
    }
  }

  private func begin(with member: MemberID) throws -> Screening {
    let setting = Circumstances(mode: .readAloud, isIdentityConfirmed: true)
    let plan = ScreeningPlan(instrument: "phq-9", language: .zhHans, circumstances: setting)
    var screening = try counselor.begin(plan, member: member)
    _ = try screening.handle(.begin)
    return screening
  }
}
