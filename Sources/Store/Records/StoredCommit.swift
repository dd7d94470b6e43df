package import Casework
package import Sealing

/// The one signature under the events that were committed together.
package struct StoredCommit: Hashable, Sendable {
  /// The first event.
  package let first: UInt64
  /// The last event.
  package let last: UInt64
  /// Who signed.
  package let author: UserID
  /// Over the commit's statement.
  package let signature: Signature
}
