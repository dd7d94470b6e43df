import Casework
import Sealing
import Store

extension Session {
  /// How much there is and when it was last checked: facts that the file shows to anyone who holds it, so that
  /// reading them is not recorded by itself.
  public func auditSummary() throws -> AuditSummary {
    try require(.readLog)
    var last: AuditSummary.Check?
    for stored in try store.events(in: .log) {
      guard let body = stored.ciphertext, try LogEvent(decoding: body).act == .verifyVault else { continue }
      let header = try EventHeader(decoding: stored.headerBytes)
      last = AuditSummary.Check(
        time: Instant(milliseconds: header.time), user: vault.name(of: header.author))
    }
    return AuditSummary(
      events: try store.head().sequence, members: try store.members().count, lastCheck: last)
  }
}
