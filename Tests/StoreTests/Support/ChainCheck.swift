import Casework
import Sealing
import Store
import Testing

/// Walks a vault and expects what any reader of it may rely on: numbers without a gap, each event naming the
/// leaf before it, and commits that tile the chain, each with its author's signature.
func expectUnbroken(_ store: VaultStore, by keys: PublicKeys) throws {
  var leaves = [Leaf.genesis]
  try store.forEachEvent { stored in
    let header = try EventHeader(decoding: stored.headerBytes)
    #expect(stored.sequence == UInt64(leaves.count))
    #expect(header.sequence == stored.sequence)
    #expect(header.previous == leaves.last)
    leaves.append(stored.leaf)
  }
  var next: UInt64 = 1
  for commit in try store.commits() {
    #expect(commit.first == next && commit.last >= commit.first)
    let statement = CommitStatement(
      organisation: OrganisationID(raw: 0x0a), site: SiteID(raw: 0x0b), first: commit.first,
      last: commit.last,
      lastLeaf: leaves[Int(commit.last)])
    #expect(statement.isSigned(commit.signature, by: keys))
    next = commit.last + 1
  }
  #expect(next == UInt64(leaves.count))
}
