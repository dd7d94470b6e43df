package import Casework

/// What the author of a commit signs: these events, in this order, at this end of this chain.
///
/// One signature covers the commit, because the last leaf covers every event before it.
package struct CommitStatement: Hashable, Sendable {
  /// The organisation.
  package let organisation: OrganisationID
  /// The site whose chain it is.
  package let site: SiteID
  /// The first event's number.
  package let first: UInt64
  /// The last event's number.
  package let last: UInt64
  /// The last event's leaf.
  package let lastLeaf: Leaf

  /// Names a commit.
  package init(
    organisation: OrganisationID, site: SiteID, first: UInt64, last: UInt64, lastLeaf: Leaf
  ) {
    self.organisation = organisation
    self.site = site
    self.first = first
    self.last = last
    self.lastLeaf = lastLeaf
  }

  /// The bytes that are signed; they begin with a tag that no other signed statement has.
  package var bytes: [UInt8] {
    var writer = ByteWriter(reserving: 96)
    writer.put(raw: Array("nuanxin-commit-1".utf8))
    writer.put(organisation)
    writer.put(site)
    writer.put(fixed: first)
    writer.put(fixed: last)
    writer.put(raw: lastLeaf.bytes)
    return writer.bytes
  }

  /// The author's signature.
  package func signed(by secrets: UserSecrets) -> Signature { secrets.sign(bytes) }

  /// Whether the signature is that author's, over this very commit.
  package func isSigned(_ signature: Signature, by keys: PublicKeys) -> Bool {
    keys.verify(signature, of: bytes)
  }

  /// The signature of a delegate, to whom the keyboard was handed.
  package func signed(by delegate: SigningKey) throws(SealingError) -> Signature { try delegate.sign(bytes) }

  /// Whether the signature is that of the delegate with this public key, over this very commit.
  package func isSigned(_ signature: Signature, byDelegate publicKey: [UInt8]) -> Bool {
    SigningKey.verify(signature, of: bytes, by: publicKey)
  }
}
