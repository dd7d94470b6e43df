import Casework
import Clinic
import Sealing
import Store
import Testing

/// Walks a vault's chain by its bytes alone and expects what the format promises: numbers without a gap, each event
/// naming the leaf before it, each member's events counted from 1, and commits that tile the chain, each signed by
/// its author, who is in the directory, or by a delegate to whom that author handed the keyboard.
func expectSound(_ vault: TestVault) throws {
  let store = vault.store
  var leaves = [Leaf.genesis]
  var counts: [MemberID: UInt64] = [:]
  var signers: [Signers] = []
  var delegates: [UserID: [UInt8]] = [:]
  try store.forEachEvent { stored in
    let event = try #require(try stored.sealed())
    let header = event.header
    #expect(header.sequence == UInt64(leaves.count) && stored.sequence == header.sequence)
    #expect(header.previous == leaves.last)
    #expect(
      header.organisation == vault.vault.organisation.id && header.site == vault.vault.organisation.site)
    if let member = header.member {
      counts[member, default: 0] += 1
      #expect(header.memberSequence == counts[member])
    }
    leaves.append(
      Leaf.of(stored.headerBytes, BodyDigest.of(nonce: stored.nonce, ciphertext: event.ciphertext)))
    signers.append(Signers(author: header.author, delegate: header.delegate))
    if header.domain == .vault, let body = event.plainBody,
      case .handedOver(let handOver) = try VaultEvent(decoding: body)
    {
      delegates[handOver.delegate] = handOver.signKey
    }
  }
  for member in try store.members() { #expect(member.count == counts[member.member]) }
  try expectSigned(vault, leaves, signers, delegates)
}

private struct Signers {
  let author: UserID
  let delegate: UserID?
}

private func expectSigned(
  _ vault: TestVault, _ leaves: [Leaf], _ signers: [Signers], _ delegates: [UserID: [UInt8]]
) throws {
  var next: UInt64 = 1
  for commit in try vault.store.commits() {
    #expect(commit.first == next && commit.last >= commit.first)
    let statement = CommitStatement(
      organisation: vault.vault.organisation.id, site: vault.vault.organisation.site, first: commit.first,
      last: commit.last, lastLeaf: leaves[Int(commit.last)])
    if let keys = vault.vault.directory.users[commit.author]?.publicKeys {
      #expect(statement.isSigned(commit.signature, by: keys))
    } else {
      #expect(
        statement.isSigned(commit.signature, byDelegate: try #require(delegates[commit.author])))
    }
    let written = signers[Int(commit.first) - 1..<Int(commit.last)]
    #expect(written.allSatisfy { ($0.delegate ?? $0.author) == commit.author })
    next = commit.last + 1
  }
  #expect(next == UInt64(leaves.count))
}
