/// A folded view (chart, queue, register) as a sealed snapshot that can be rebuilt from the events.
package struct SealedView: Hashable, Sendable {
  /// The member or user whose view it is: sixteen bytes.
  package let owner: [UInt8]
  /// Which of the owner's views.
  package let kind: UInt8
  /// The last event that is folded in.
  package let sequence: UInt64
  /// The sealed bytes, nonce included.
  package let sealed: [UInt8]

  /// States a view that is to be put.
  package init(owner: [UInt8], kind: UInt8, sequence: UInt64, sealed: [UInt8]) {
    self.owner = owner
    self.kind = kind
    self.sequence = sequence
    self.sealed = sealed
  }
}
