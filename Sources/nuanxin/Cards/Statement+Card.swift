import Assessment
import Casework
import Clinic
import Screens

extension Session {
  /// A statement in words for people.
  func card(of statement: CheckStatement, _ check: Verification) -> StatementCard {
    StatementCard(
      organisation: vault.organisation.name, fingerprint: statement.fingerprint, author: statement.author,
      when: WallTime(check.finished, in: zone), program: statement.program,
      sequence: String(statement.sequence), leaf: statement.leaf, entries: statement.events,
      commits: statement.commits, signatures: statement.signatures, opened: statement.opened,
      sealed: statement.sealed, isRecorded: statement.isRecorded,
      findings: statement.findings.map { finding in
        StatementCard.Finding(
          finding.kind.words, entry: finding.sequence.map { String($0) } ?? "", member: finding.member ?? "")
      })
  }

  /// What a check has found, as its author signs it.
  func statement(of check: Verification, in language: Language) throws -> CheckStatement {
    try statement(of: check, program: Nuanxin.version, in: language)
  }

  /// Signs what a check has found and saves it; nothing is ever written over.
  func save(_ check: Verification, to path: String, in language: Language) throws {
    let statement = try statement(of: check, in: language)
    let words = StatementScreens.words(card(of: statement, check), in: language)
    try StatementFile.write(try signed(statement, words: words), to: path)
  }
}

extension StatementExamination {
  /// What became of a statement, for the screen.
  func card(in language: Language) -> ExaminationCard {
    let roles = Role.allCases.filter(roles.contains).map { language.say(NameWords.role($0)) }
    let by =
      roles.isEmpty
      ? statement.author
      : statement.author + language.bracketed(roles.joined(separator: language.comma), spaced: true)
    return ExaminationCard(
      signature: signature, isSigned: authorship == .holds, isThisVault: isThisVault, head: headWords,
      isHeld: head == .held, by: by, when: statement.checked, sequence: String(statement.sequence),
      program: statement.program, findings: statement.findings.count, fingerprint: statement.fingerprint)
  }

  /// The same as data.
  var record: Record {
    Record([
      "ok": .truth(holds), "signature": .text(authorship.rawValue), "this_vault": .truth(isThisVault),
      "head": .text(headName), "by": .text(statement.author), "roles": .texts(roles.map(\.name).sorted()),
      "checked": .text(statement.checked), "sequence": .number(Int(clamping: statement.sequence)),
      "leaf": .text(statement.leaf), "events": .number(statement.events),
      "findings": .number(statement.findings.count), "fingerprint": .text(statement.fingerprint),
      "program": .text(statement.program),
    ])
  }

  private var signature: StatementWords {
    switch authorship {
    case .holds: .signatureHolds(statement.author)
    case .fails: .signatureFails(statement.author)
    case .unknown: .signerUnknown(statement.author)
    }
  }

  private var headWords: StatementWords {
    let sequence = String(statement.sequence)
    return switch head {
    case .held: .headHeld(sequence)
    case .differs: .headDiffers(sequence)
    case .missing(let last): .headMissing(sequence, String(last))
    case .broken(let place): .headBroken(String(place))
    }
  }

  private var headName: String {
    switch head {
    case .held: "held"
    case .differs: "differs"
    case .missing: "missing"
    case .broken: "broken"
    }
  }
}

extension StatementProblem {
  /// The same with the file's name, as a line to end with.
  func trouble(_ path: String) -> Trouble { .statement(status, words(path)) }

  /// In words.
  func words(_ path: String) -> StatementWords {
    switch self {
    case .notAStatement: .notAStatement(path)
    case .exists(let path): .exists(path)
    case .cannotWrite(let path): .cannotWrite(path)
    }
  }

  private var status: Failure.Status {
    switch self {
    case .notAStatement: .badData
    case .exists, .cannotWrite: .cannotCreate
    }
  }
}
