import Casework
import Sealing
import Store

extension Vault {
  /// Checks a statement that was kept outside, with what anyone who holds the vault's file can read: no passphrase,
  /// no secret.
  ///
  /// The chain is walked from its beginning to the place that the statement names, and the author's key is taken
  /// from the directory as it stood there, so that neither an edit before that place nor a user put in after it
  /// goes unseen. What makes the directory trustworthy is the fingerprint, which people compare with the one that
  /// `init` printed.
  ///
  /// - Parameter file: the statement's bytes.
  /// - Returns: what became of it.
  /// - Throws: ``StatementProblem/notAStatement``, and what reading the vault throws.
  public func examine(statement file: [UInt8]) throws -> StatementExamination {
    let signed = try SignedStatement(file: file)
    let statement = signed.statement
    var walk = HeadWalk()
    try store.forEachEvent(through: statement.sequence) { walk.take($0) }
    let author = walk.directory.users[statement.user]
    // Where the founding events cannot even be read, it is no vault that one could recognise.
    let own = try? fingerprint()
    let isKnown = author.map { CheckStatement.oneLine($0.name) == statement.author } ?? false
    let keys = isKnown ? author?.publicKeys : nil
    return StatementExamination(
      statement: statement,
      authorship: keys.map { $0.verify(signed.signature, of: signed.signed) ? .holds : .fails } ?? .unknown,
      roles: isKnown ? author?.roles ?? [] : [],
      isThisVault: statement.organisation == organisation.id && statement.site == organisation.site
        && statement.fingerprint == own,
      head: walk.head(at: statement.sequence, leaf: statement.leaf))
  }
}

/// The chain up to a place, without opening anything.
private struct HeadWalk {
  private(set) var directory = Directory()
  private var leaf = Leaf.genesis
  private var last: UInt64 = 0
  private var broken: UInt64?

  mutating func take(_ stored: StoredEvent) {
    if let header = try? EventHeader(decoding: stored.headerBytes), header.sequence == last + 1,
      stored.sequence == last + 1, header.previous == leaf
    {
      fold(stored, header)
    } else if broken == nil {
      broken = stored.sequence
    }
    (leaf, last) = (stored.leaf, stored.sequence)
  }

  /// A body that cannot be read is no user; the leaf still shows whether it was changed.
  private mutating func fold(_ stored: StoredEvent, _ header: EventHeader) {
    guard header.domain == .vault, header.member == nil, let body = stored.ciphertext,
      let event = try? VaultEvent(decoding: body)
    else { return }
    directory.apply(event)
  }

  func head(at sequence: UInt64, leaf expected: String) -> StatementExamination.Head {
    if let broken { return .broken(at: broken) }
    guard last == sequence else { return .missing(last: last) }
    return leaf.hex == expected ? .held : .differs
  }
}
