package import Casework
package import Sealing

/// An unfinished interview: replaced after every answer, deleted in the commit that finishes it.
package struct StoredDraft: Hashable, Sendable {
  /// Member, interview, revision and beginning.
  package let place: DraftPlace
  /// Who conducts it.
  package let author: UserID
  /// The nonce of the sealed body.
  package let nonce: [UInt8]
  /// The sealed body, as `SealedDraft.stored` gives it.
  package let stored: [UInt8]

  /// States a draft that is to be put.
  package init(place: DraftPlace, author: UserID, nonce: [UInt8], stored: [UInt8]) {
    self.place = place
    self.author = author
    self.nonce = nonce
    self.stored = stored
  }

  /// A sealed draft of the interview that a user conducts.
  package init(_ draft: SealedDraft, author: UserID) {
    self.init(place: draft.place, author: author, nonce: draft.nonce, stored: draft.stored)
  }

  /// The draft, ready to be opened.
  package func sealed() throws(SealingError) -> SealedDraft {
    try SealedDraft(place: place, nonce: nonce, stored: stored)
  }
}
