package import Sealing

/// The end of the chain: what the next event must follow.
package struct Head: Hashable, Sendable {
  /// The last event's number; zero where there is none, since the first event is number one.
  package let sequence: UInt64
  /// The last event's leaf; thirty-two zero bytes where there is none.
  package let leaf: Leaf

  /// States an end.
  package init(sequence: UInt64, leaf: Leaf) {
    self.sequence = sequence
    self.leaf = leaf
  }
}
