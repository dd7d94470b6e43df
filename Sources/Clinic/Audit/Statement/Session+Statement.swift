public import Assessment
import Casework
import Sealing

extension Session {
  /// What a check has found, ready to be signed.
  public func statement(of check: Verification, program: String, in language: Language) throws
    -> CheckStatement
  {
    CheckStatement(
      organisation: vault.organisation.id, site: vault.organisation.site,
      fingerprint: try vault.fingerprint(),
      sequence: check.sequence, leaf: check.head, events: check.events, commits: check.commits,
      signatures: check.signatures, opened: check.opened, sealed: check.sealed, isRecorded: check.isRecorded,
      findings: check.findings.map {
        CheckStatement.Finding(kind: $0.kind, sequence: $0.sequence, member: $0.member?.description)
      },
      checked: Timestamp.text(check.finished, in: zone), author: CheckStatement.oneLine(user.name),
      user: user.id, program: program, language: language)
  }

  /// The statement as a file, with this user's signature over every byte before it; `words` is what it says to
  /// people, line by line.
  public func signed(_ statement: CheckStatement, words: [String]) throws -> String {
    let text = SignedStatement.text(of: statement, words: words)
    return SignedStatement.file(text, try secrets.sign(Array(text.utf8)))
  }
}
