import Assessment
import Casework
import Clinic
import Screens

extension ClinicError {
  /// The one line that says what was refused and what to do; no name of a member and no answer stands in it.
  func line(in language: Language) -> String {
    func line(_ words: some Phrase) -> String { ErrorLine.text(words, in: language) }
    return switch self {
    case .unknownUser, .wrongPassphrase: line(ErrorWords.wrongPassphrase)
    case .waitBeforeLogin(let seconds): line(RefusalWords.wait(seconds))
    case .loginStopped: line(RefusalWords.loginStopped)
    case .locked: line(RefusalWords.locked)
    case .accountChanged: line(RefusalWords.accountChanged)
    case .roleMayNot(let act): line(ErrorWords.notPermitted(language.say(ActWords.act(act))))
    case .noKey: line(RefusalWords.noKey)
    case .unknownMember(""), .unknownCase(""): line(RefusalWords.notANumber)
    case .unknownMember(let number): line(ErrorWords.noSuchMember(number))
    case .unknownCase(let number): line(RefusalWords.unknownCase(number))
    case .unknownInstrument(let id): line(ErrorWords.noSuchInstrument(id))
    case .noBasis(let missing):
      line(RefusalWords.noBasis(missing.scope, member: missing.member.description))
    case .consentEnded(let missing): line(RefusalWords.consentEnded(missing.scope))
    case .noticeIncomplete: line(RefusalWords.noticeIncomplete)
    case .consent(let problem): line(problem.words)
    case .caseRefused(let refusal): line(refusal.words)
    case .handOver(let refusal): line(refusal.words)
    case .wordingNotAllowed(let wording): line(ErrorWords.wordingRefused(wording.rawValue))
    case .noWording(let id, _): line(RefusalWords.noWording(id.raw))
    case .definitionMissing(let id): line(RefusalWords.definitionMissing(id.raw))
    case .definitionUnreadable(let id): line(RefusalWords.definitionUnreadable(id.raw))
    case .draftOutdated: line(RefusalWords.draftOutdated)
    case .damaged(_, let what): line(RefusalWords.damaged(what))
    case .policiesDiffer: line(ErrorWords.policyDiffers("--policies"))
    case .importConflict: line(RefusalWords.importConflict)
    case .founders(let what): line(Self.founders(what))
    }
  }

  private static func founders(_ what: String) -> RefusalWords {
    switch what {
    case "roles": .founderRoles
    case "passphrase": .passphraseShort
    case _: .founderNames
    }
  }
}

extension HandOverRefusal {
  /// The sentence for it.
  var words: RefusalWords {
    switch self {
    case .followUp: .handOverFollowUp
    case .notForSelf: .handOverNotForSelf
    case .ended: .handOverEnded
    case .timeOver, .consentChanged: .handOverClosed
    }
  }
}

extension CaseRefusal {
  /// The sentence for it.
  var words: RefusalWords {
    switch self {
    case .closed: .caseClosed
    case .notClosed: .caseNotClosed
    case .notReached: .notReached
    case .notAcknowledged: .notAcknowledged
    case .nothingProposed: .nothingProposed
    case .samePerson: .samePerson
    case .roleMayNotClose: .roleMayNotClose
    case .reasonMissing: .reasonMissing
    }
  }
}

extension ConsentProblem {
  /// The sentence for it.
  var words: RefusalWords {
    switch self {
    case .noScope: .noScope
    case .inFuture: .inFuture
    case .formMissing: .formMissing
    case .witnessMissing: .witnessMissing
    case .modeNotAllowed: .modeNotAllowed
    case .guardianEvidenceMissing: .guardianMissing
    case .resting(let scope, let until): .resting(scope, Zone.china.date(of: until))
    case .alreadyExpired: .alreadyExpired
    case .unknownEmergency: .unknownEmergency
    case .reasonMissing: .reasonMissing
    }
  }
}
