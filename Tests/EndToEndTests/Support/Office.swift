import Foundation

/// A vault with its users and one member who agreed to everything, made through the binary.
struct Office: Sendable {
  let folder: Folder
  /// The pseudonym of the one member.
  let member: String

  var vault: String { folder.file("home/vault.db") }

  /// Makes it.
  ///
  /// `policies` is a folder whose files take the place of the shipped ones.
  init(consenting: Bool = true, policies: String? = nil) throws {
    let folder = try Folder()
    self.folder = folder
    try FileManager.default.createDirectory(
      atPath: folder.file("home"), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let founding = try Program.run(
      [
        "init", "--vault", folder.file("home/vault.db"), "--organisation", "Warm House", "--contact",
        "021-5555",
        "--with", "admin:administrator", "--with", "chen:supervisor", "--with", "lin:supervisor",
        "--with", "wang:counselor", "--with", "he:auditor", "--passphrase-dir", folder.file("keys"),
        "--kdf-profile", "low-memory",
      ] + (policies.map { ["--policies", $0] } ?? []))
    guard founding.status == 0 else { throw Failure(founding.err) }
    member = try Self.add("甲测试", "female,1955-03-04,mother", to: folder)
    guard consenting else { return }
    try Self.consent(of: member, in: folder)
  }

  /// One more father, who agreed to everything, too; gives his pseudonym.
  func add(_ name: String, born day: String) throws -> String {
    let member = try Self.add(name, "male,\(day),father", to: folder)
    try Self.consent(of: member, in: folder)
    return member
  }

  private static func add(_ name: String, _ person: String, to folder: Folder) throws -> String {
    let people = try folder.write(
      "family,category,unit,name,sex,birth_date,relation,phone,id_number\n"
        + "F1,child-deceased,上海市/黄浦区/外滩街道/一居委,\(name),\(person),,\n", to: "members.csv")
    let added = try run(["member", "add", "--from", people, "--format", "json"], "wang", folder)
    guard added.status == 0, let line = added.out.split(separator: "\n").first,
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let member = row["member"] as? String
    else { throw Failure(added.err) }
    return member
  }

  private static func consent(of member: String, in folder: Folder) throws {
    let given = try run(
      ["consent", "give", "--member", member, "--by", "self", "--mode", "written"]
        + ["file", "assessment", "supervision"].flatMap { ["--scope", $0] }, "wang", folder)
    guard given.status == 0 else { throw Failure(given.err) }
  }

  /// Runs a command as a user.
  func run(_ arguments: [String], as user: String = "wang", input: Data = Data()) throws -> Program.Ending {
    try Self.run(arguments, user, folder, input: input)
  }

  /// What a user types to log in.
  func passphrase(of user: String) throws -> String {
    try String(contentsOfFile: folder.file("keys/\(user)"), encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The options with which a user logs in.
  func login(_ user: String) -> [String] { Self.login(user, folder) }

  private static func login(_ user: String, _ folder: Folder) -> [String] {
    [
      "--vault", folder.file("home/vault.db"), "--user", user, "--passphrase-file",
      folder.file("keys/\(user)"),
    ]
  }

  private static func run(
    _ arguments: [String], _ user: String, _ folder: Folder, input: Data = Data()
  ) throws -> Program.Ending {
    try Program.run(arguments + login(user, folder), input: input)
  }

  /// Why the office could not be made.
  struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }
}
