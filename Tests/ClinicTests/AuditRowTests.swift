import Casework
import GRDB
import Sealing
import Store
import Testing

@testable import Clinic

/// Whole rows moved, doubled, taken away or put back behind the program's back.
struct AuditRowTests {
  typealias Kind = Verification.Finding.Kind

  private func kinds(readOnly: Bool = false, after edit: (EditedVault) throws -> Void) throws -> Set<Kind> {
    try EditedVault.kinds(readOnly: readOnly, after: edit)
  }

  private static let columns = "member, domain, header, nonce, body, digest"

  /// Two of the same member and domain, the older first.
  private func twins(_ vault: EditedVault) throws -> (Int64, Int64) {
    let older = try vault.number(
      "SELECT min(sequence) FROM event WHERE domain = 5 GROUP BY member HAVING count(*) > 1 LIMIT 1")
    let newer = try vault.number(
      "SELECT max(sequence) FROM event WHERE domain = 5 AND member = "
        + "(SELECT member FROM event WHERE sequence = \(older))")
    return (older, newer)
  }

  @Test(arguments: ["header", "body"])
  func swappedColumns(_ column: String) throws {
    let found = try kinds { vault in
      let (older, newer) = try twins(vault)
      try vault.edit(
        "UPDATE event SET \(column) = (SELECT \(column) FROM event AS other WHERE other.sequence = "
          + "\(older) + \(newer) - event.sequence) WHERE sequence IN (\(older), \(newer))")
    }
    #expect(found.isSuperset(of: column == "body" ? [.body, .chain] : [.chain]))
  }

  @Test func olderBodyOfTheSameMemberInPlaceOfANewer() throws {
    let found = try kinds { vault in
      let (older, newer) = try twins(vault)
      try vault.edit(
        "UPDATE event SET (nonce, body) = (SELECT nonce, body FROM event WHERE sequence = \(older)) "
          + "WHERE sequence = \(newer)")
    }
    #expect(found.contains(.body))
  }

  @Test func rowGoneFromTheMiddle() throws {
    let found = try kinds { vault in try vault.edit("DELETE FROM event WHERE sequence = 20") }
    #expect(found.contains(.chain))
  }

  @Test func rowDoubled() throws {
    let found = try kinds { vault in
      try vault.edit(
        "INSERT INTO event SELECT (SELECT max(sequence) + 1 FROM event), \(Self.columns) FROM event "
          + "WHERE sequence = 20")
    }
    #expect(found.isSuperset(of: [.chain, .commit]))
  }

  @Test func oldRowInPlaceOfANewOne() throws {
    let found = try kinds { vault in
      try vault.edit("DELETE FROM event WHERE sequence = 30")
      try vault.edit("INSERT INTO event SELECT 30, \(Self.columns) FROM event WHERE sequence = 20")
    }
    #expect(found.contains(.chain))
  }

  /// Between two commits of one person nothing but the commits' own numbers tells that a signature is gone.
  @Test func commitGone() throws {
    for row in 0..<20 {
      let found = try kinds { vault in
        try vault.edit(
          "DELETE FROM commit_signature WHERE last = "
            + "(SELECT last FROM commit_signature ORDER BY last LIMIT 1 OFFSET \(row))")
      }
      #expect(found.contains(.commit), "row \(row)")
    }
  }

  @Test func newestCommitGone() throws {
    let found = try kinds { vault in
      try vault.edit("DELETE FROM commit_signature WHERE last = (SELECT max(last) FROM commit_signature)")
    }
    #expect(found.contains(.commit))
  }

  @Test func forgedSignature() throws {
    let found = try kinds { vault in
      try vault.edit(
        "UPDATE commit_signature SET signature = (SELECT signature FROM commit_signature WHERE first = 1) "
          + "WHERE first > 1")
    }
    #expect(found == [.signature])
  }

  /// Events lost at the end, by so many: the commits that covered them remain.
  @Test(arguments: [1, 2, 3, 7], [true, false])
  func tailLostButNotItsCommits(_ count: Int, readOnly: Bool) throws {
    let found = try kinds(readOnly: readOnly) { vault in
      try vault.edit("DELETE FROM event WHERE sequence > (SELECT max(sequence) - \(count) FROM event)")
    }
    #expect(found.contains(.commit))
  }

  @Test func tailLostInTheMiddleOfACommitWithItsRow() throws {
    let found = try kinds { vault in
      let last = try vault.number("SELECT max(last) FROM commit_signature WHERE first < last")
      try vault.edit("DELETE FROM event WHERE sequence >= \(last)")
      try vault.edit("DELETE FROM commit_signature WHERE last >= \(last)")
    }
    #expect(found.contains(.commit))
  }

  /// Whoever holds the file can put an older state of the whole file back. Nothing within the file can tell: only
  /// a head that was noted elsewhere does.
  @Test func cutAtACommitIsNotFoundWithoutAWitness() throws {
    let original = try EditedVault(Population.shared.get().vault)
    let noted = try original.session(.lin, readOnly: true).verify()
    #expect(noted.isSound && !noted.isRecorded)
    let session = try original.session(.lin, readOnly: true)
    try cutAtACommit(original)
    let found = try session.verify()
    #expect(found.findings == [])
    #expect(found.head != noted.head && found.events < noted.events)
  }

  /// Takes away commits and everything that they brought: no unfinished interview, count or grant is left over.
  private func cutAtACommit(_ vault: EditedVault) throws {
    let cut = try vault.number("SELECT last FROM commit_signature ORDER BY last LIMIT 1 OFFSET 4")
    try vault.edit("DELETE FROM event WHERE sequence > \(cut)")
    try vault.edit("DELETE FROM commit_signature WHERE last > \(cut)")
    try vault.edit("DELETE FROM grant_index WHERE sequence > \(cut)")
    try vault.edit("DELETE FROM draft")
    try vault.edit("UPDATE member SET count = (SELECT count(*) FROM event WHERE event.member = member.id)")
    try vault.edit("DELETE FROM member WHERE count = 0")
  }

  @Test func grantFiledUnderAnotherMember() throws {
    let found = try kinds { vault in
      try vault.edit(
        "UPDATE event SET member = member % 3 + 1 WHERE sequence = "
          + "(SELECT min(sequence) FROM grant_index)")
    }
    #expect(found.contains(.view))
  }

  /// Even with a signature that holds: a grant names its member, and the header that conveys it another.
  @Test func grantGivenToAnotherMemberAndSigned() throws {
    let vault = try EditedVault(Population.shared.get().vault)
    let lin = try vault.session(.lin)
    let own = try lin.ownMembers().sorted()
    let (from, to) = (own[0], own[1])
    let stored = try #require(try lin.store.events(of: from, in: .vault).first?.ciphertext)
    guard case .granted(let keys) = try VaultEvent(decoding: stored) else {
      Issue.record("a member's record begins with its grants")
      return
    }
    try lin.commit { transaction in
      _ = try lin.append(
        VaultEvent.granted(KeyGrants(introduced: [], grants: keys.grants)), of: to, in: &transaction)
    }
    let found = Set(try lin.verify().findings.map(\.kind))
    #expect(found.contains(.grant))
    #expect(found.isDisjoint(with: [.chain, .signature, .commit, .memberCount]))
  }
}
