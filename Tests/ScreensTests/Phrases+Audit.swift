import Assessment
import Casework

@testable import Screens

/// One sample of every sentence of the auditor's desk.
extension Phrases {
  static var audit: [any Phrase] {
    let lists: [[any Phrase]] = [
      auditDeskWords, checkWords, logWords, statementWords, groundWords, StandingWords.allCases, adviceWords,
    ]
    return lists.flatMap { $0 }
  }

  private static var auditDeskWords: [AuditDeskWords] {
    [
      .title("Quoll"), .entries, .members, .live, .gaps, .lastCheck, .checkedBy("Quoll", "Xerus"),
      .neverChecked, .registerShut, .logShut, .register, .verification, .log, .statement, .overviewTitle,
      .overviewNote, .asOf("Quoll"), .standing, .people, .count, .emptyStanding, .until, .since, .recorded,
      .stated,
      .written, .dueBy, .gap(41), .overdue, .number, .noFile, .historyTitle("Quoll"), .now, .consents,
      .records, .noConsents, .noRecords, .what, .who, .agreed("Quoll"), .declined("Quoll"),
      .tookBack("Quoll"),
      .emergency("Quoll"), .told("Quoll"), .toldOfNone, .onPaper("Quoll"), .statedOn("Quoll", 41), .rests,
      .atItsPlace, .groundNumber("Quoll", "Xerus"), .note, .page(41, 57), .next, .previous,
    ]
  }

  private static var checkWords: [CheckWords] {
    [
      .title, .offer, .willTake, .start, .again, .done(41, 57), .findings(41), .seen(41, 57), .walk, .resume,
      .findingTitle(41, 57), .entry, .whose, .nobody, .kind, .sign, .means, .readable, .advice,
      .nextFinding, .previousFinding, .lastFinding, .kept,
    ]
  }

  private static var logWords: [LogWords] {
    [
      .shown(41, 57), .onDay("Quoll"), .byUser("Quoll"), .days, .users, .day, .user, .acts, .chooseDay,
      .chooseUser, .all, .none,
    ]
  }

  private static var statementWords: [StatementWords] {
    [
      .title, .vaultOf("Quoll"), .fingerprint("Quoll"), .checked("Quoll", "Xerus", "Zebu"),
      .end("Quoll", "Xerus"), .counts(41, 57, 73), .reach(41, 57), .nothingFound, .found(41),
      .finding(41, "Quoll"), .place(41, "Quoll", "Xerus"), .entry("Quoll"), .member("Quoll"), .unrecorded,
      .limits, .howToCheck,
      .fileName("Quoll"), .folder("Quoll"), .saved("Quoll"), .keepIt, .exists("Quoll"), .cannotWrite("Quoll"),
      .notAStatement("Quoll"), .examineTitle, .by, .when, .upTo, .program, .foundThen,
      .signatureHolds("Quoll"), .signatureFails("Quoll"), .signerUnknown("Quoll"), .thisVault, .otherVault,
      .headHeld("Quoll"), .headDiffers("Quoll"), .headMissing("Quoll", "Xerus"), .headBroken("Quoll"),
      .compare,
    ]
  }

  private static var groundWords: [GroundWords] {
    [.held, .lapsed, .nothing, .request, .noEmergency, .unnamed]
      + [.expired(.file), .superseded(.visits), .withdrawn(.research), .refused(.file), .never(.contacts)]
  }

  private static var adviceWords: [FindingAdviceWords] {
    FindingWords.allCases.flatMap { [.means($0), .readable($0), .advice($0)] }
  }
}
