import Assessment
import Casework

@testable import Screens

/// Sentences of commands, flows and refusals.
extension Phrases {
  static var programWords: [any Phrase] {
    let lists: [[any Phrase]] = [
      refusalWords, passphraseWords, actWords, fileWords, flowWords, sealWords,
      FindingWords.allCases, menuWords, doneWords, gapWords, trialWords, authorWords,
    ]
    return lists.flatMap { $0 }
  }

  static var refusalWords: [RefusalWords] {
    [
      .wait(41), .loginStopped, .locked, .accountChanged, .noKey, .notANumber, .unknownCase("Quoll"),
      .noBasis(.assessment, member: "Quoll"), .consentEnded(.file), .noticeIncomplete, .noWording("Quoll"),
      .definitionMissing("Quoll"), .definitionUnreadable("Quoll"), .draftOutdated, .damaged("Quoll"),
      .importConflict, .founderNames,
      .founderRoles, .passphraseShort, .caseClosed, .caseNotClosed, .notReached, .notAcknowledged,
      .nothingProposed, .samePerson, .roleMayNotClose, .reasonMissing, .noScope, .inFuture, .formMissing,
      .witnessMissing, .modeNotAllowed, .guardianMissing, .alreadyExpired, .resting(.research, day),
      .unknownEmergency, .handOverFollowUp, .handOverNotForSelf, .handOverEnded, .handOverClosed,
    ]
  }

  static var passphraseWords: [PassphraseWords] {
    [
      .noTerminal, .missing, .tooLong(41), .noFile("Quoll"), .exposed("Quoll"), .notPlain("Quoll"),
      .unreadable("Quoll"), .exists("Quoll"), .unwritten("Quoll"),
    ]
  }

  static var actWords: [ActWords] {
    AccessPolicy.Act.allCases.map { .act($0) } + LogEvent.Act.allCases.map { .access($0) }
  }

  static var fileWords: [FileWords] {
    [
      .missing("Quoll"), .folder("Quoll"), .unreadable("Quoll"), .empty, .encoding(41), .tooLong(41, 57),
      .openQuote(41), .strayQuote(41), .cells(41, expected: 57, found: 73), .unknownColumn("Quoll"),
      .repeatedColumn("Quoll"), .missingColumn("Quoll"), .noItem("Quoll"), .cell(41, "Quoll", "Xerus"),
      .repeatedRow(41, "Quoll"), .notOneRow(41), .ignored(["Quoll", "Xerus"]), .unknownMember(41),
      .conflict(41), .laterDate(41), .noBasis(41, "Quoll"), .defects("Quoll", 41), .tooLarge(41),
    ]
  }

  static var authorWords: [AuthorWords] {
    [
      .started("Quoll"), .tryIt("Quoll"), .toMend(41), .formRefused("Quoll"), .unknownForm("Quoll"),
      .oneForm(["Quoll", "Xerus"]), .notAForm("Quoll"), .wordingRefused("Quoll"),
      .askedAnew("Quoll"), .sourceNeeded, .neutralIntroduction, .exists("Quoll"),
      .cannotWrite("Quoll"), .readOnly("Quoll"), .notAName("Quoll"), .unverifiedTitle(41),
      .nothingUnverified,
    ]
  }

  static var trialWords: [TrialWords] {
    [.nothingKept, .begun("Quoll"), .topicOnly, .flagTitle, .realPerson, .stopped]
      + CrisisLevel.allCases.map { .flagged($0) }
  }

  static var flowWords: [FlowWords] {
    [
      .safetyFirst, .expiredClosed(41), .batteryTitle, .batteryOffer("Quoll", "Xerus"), .batteryGoOn,
      .batteryStop, .endTitle, .endAsk, .keepForLater, .endTrial, .paused("Quoll"), .followUpTitle,
      .followUpOffer("Quoll"), .followUpNow, .followUpLater, .leftOpen("Quoll", day), .settleLook,
      .settleNoSign, .settleCase,
      .settleLater, .settleNote, .openCase, .openCaseTitle, .openCaseLevel, .openCaseReason,
      .openCaseDefault, .caseOpened("Quoll"), .calledWhom, .otherPerson, .otherPersonAsk, .recordCall,
      .notDoneWhy,
      .nextFollowUp("Quoll"), .nextTalk, .nextAgain("Quoll"), .notTaken,
      .stepsAgainTitle, .stepsAgainAsk("Quoll"), .stepsHold, .stepsRepeat, .stepsHeld("Quoll"),
      .nothingRecorded, .notDone,
    ]
  }

  static var sealWords: [SealWords] { [.noCryptography, .noMemory, .tooLong(41), .userKeys, .altered] }

  static var menuWords: [MenuWords] {
    [
      .title("Quoll"), .noCases, .ask, .caseOne, .interview, .members, .findMember,
      .addMember, .consent, .chart, .review, .noPrompts, .unfinished("Quoll"), .verify, .auditDesk,
      .users, .crisis,
      .leave, .whichMember, .whichForm, .noMatch, .moreMatches(41), .acknowledge,
      .contact,
      .refer, .followUp, .propose, .confirm, .reopen, .outcome, .outcomeReached, .outcomeNotReached,
      .outcomeRefused, .referWhere, .note, .reason, .newLevel, .keepLevel, .bye,
    ]
  }

  static var doneWords: [DoneWords] {
    [
      .scored(41), .membersAdded(41), .membersAssigned(41, "Quoll"), .consentsGiven(41), .consentRefused,
      .consentWithdrawn, .emergencyUntil("Quoll"), .notified(41), .instrumentsHold(41),
      .caseNow("Quoll", "Xerus"),
      .imported(read: 41, imported: 57, empty: 73, skipped: 83, rejected: 97, flags: 61), .strictRefused,
      .importing, .usersTitle(41), .userName, .userRoles, .demoLogin("Quoll"), .demoRemove("Quoll"),
      .demoRemoveAsk, .tourFailed("Quoll"), .removedNothing("Quoll"), .pseudonymsOnly, .nobodyToSee,
    ]
  }

  static var gapWords: [GapWords] {
    [
      .gaps(41), .noGaps, .restingTitle(41), .kind, .since, .noFileConsent, .noBasis, .claimedEarlier,
      .noticeOverdue, .holds, .fails, .number, .unreadable(41), .people(41),
    ] + Domain.allCases.map { .domain($0) } + Domain.allCases.map { .wrote($0, 41) }
      + Basis.Kind.allCases.map { .basis($0) }
  }

  static var registerWords: [any Phrase] { RegisterWords.allCases + HandOverWords.allCases as [any Phrase] }

  static var consoleWords: [ConsoleWords] {
    [
      .halfTyped, .nothingLeadsPast, .chooseFirst, .chooseFound, .foundNothing, .tickFirst, .typeFirst,
      .markedHere, .noSuchKey, .take, .tick, .thatIsAll, .send, .nextPart, .allKeys,
      .below(41), .above(41), .around(41, 43),
      .blanked, .locksIn(41), .lockedTitle, .lockedAsk("Quoll"), .wrongPassphrase, .waitLogin(41),
      .endedTitle, .ended, .opening, .helpTab, .helpEscape, .helpLock, .helpPage, .loginTitle, .loginName,
    ]
  }
}
