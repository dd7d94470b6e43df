import Casework
import Testing

@testable import Sealing

@Suite struct CommitStatementTests {
  private let statement = CommitStatement(
    organisation: Sodium.randomID(), site: Sodium.randomID(), first: 3, last: 9, lastLeaf: .genesis)

  @Test("the signed bytes are the tag and five fields")
  func bytes() {
    let expected =
      Array("nuanxin-commit-1".utf8) + statement.organisation.bytes + statement.site.bytes
      + [0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 9] + [UInt8](repeating: 0, count: 32)
    #expect(statement.bytes == expected)
  }

  @Test("a signature holds for its commit and its author, and for nothing else")
  func signature() throws {
    let author = try UserSecrets.generate()
    let stranger = try UserSecrets.generate()
    let signature = statement.signed(by: author)
    #expect(statement.isSigned(signature, by: author.publicKeys))
    #expect(!statement.isSigned(signature, by: stranger.publicKeys))
    let leaf = try #require(Leaf(bytes: [UInt8](repeating: 1, count: 32)))
    let others = [
      CommitStatement(
        organisation: Sodium.randomID(), site: statement.site, first: 3, last: 9, lastLeaf: .genesis),
      CommitStatement(
        organisation: statement.organisation, site: Sodium.randomID(), first: 3, last: 9, lastLeaf: .genesis),
      CommitStatement(
        organisation: statement.organisation, site: statement.site, first: 4, last: 9, lastLeaf: .genesis),
      CommitStatement(
        organisation: statement.organisation, site: statement.site, first: 3, last: 8, lastLeaf: .genesis),
      CommitStatement(
        organisation: statement.organisation, site: statement.site, first: 3, last: 9, lastLeaf: leaf),
    ]
    for other in others { #expect(!other.isSigned(signature, by: author.publicKeys)) }
  }

  @Test("no flipped bit of the signature passes")
  func flips() throws {
    let author = try UserSecrets.generate()
    let signature = statement.signed(by: author)
    for index in signature.bytes.indices {
      var flipped = signature.bytes
      flipped[index] ^= 1
      let forged = try #require(Signature(bytes: flipped))
      #expect(!statement.isSigned(forged, by: author.publicKeys), "byte \(index)")
    }
    #expect(Signature(bytes: signature.bytes.dropLast()) == nil)
  }
}
