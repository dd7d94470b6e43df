package import Casework

/// Where a folded view of a user belongs: it opens for this user, this kind and this very state of this chain.
package struct ViewPlace: Hashable, Sendable {
  /// The organisation.
  package let organisation: OrganisationID
  /// The site, whose chain was folded.
  package let site: SiteID
  /// Whose view it is.
  package let user: UserID
  /// Which of the user's views.
  package let kind: UInt8
  /// The last event that is folded in.
  package let sequence: UInt64
  /// That event's leaf, so that a view of another chain (a backup that went its own way) never passes for this one's.
  package let leaf: Leaf

  /// Names a place.
  package init(
    organisation: OrganisationID, site: SiteID, user: UserID, kind: UInt8, sequence: UInt64, leaf: Leaf
  ) {
    (self.organisation, self.site, self.user) = (organisation, site, user)
    (self.kind, self.sequence, self.leaf) = (kind, sequence, leaf)
  }

  /// The associated data of the view.
  fileprivate var encoded: [UInt8] {
    var writer = ByteWriter(reserving: 112)
    writer.put(raw: Array("nuanxin-view-1".utf8))
    writer.put(organisation)
    writer.put(site)
    writer.put(user)
    writer.put(byte: kind)
    writer.put(fixed: sequence)
    writer.put(raw: leaf.bytes)
    return writer.bytes
  }
}

extension UserSecrets {
  /// Seals a folded view, for this user alone: under a key that nobody can derive without the user's own secrets.
  ///
  /// - Returns: the nonce, then the ciphertext.
  package func seal(view body: [UInt8], at place: ViewPlace) -> [UInt8] {
    let nonce = Sodium.random(Cipher.nonceLength)
    return withViewKey(of: place.user) { key in
      nonce + Cipher.seal(body, place: place.encoded, nonce: nonce, key: key)
    }
  }

  /// Opens a folded view; `nil` where anything at all differs from what was sealed: it can be folded anew.
  package func open(view sealed: [UInt8], at place: ViewPlace) -> [UInt8]? {
    let nonce = Array(sealed.prefix(Cipher.nonceLength))
    return withViewKey(of: place.user) { key in
      Cipher.open(
        Array(sealed.dropFirst(Cipher.nonceLength)), place: place.encoded, nonce: nonce, key: key)
    }
  }
}
