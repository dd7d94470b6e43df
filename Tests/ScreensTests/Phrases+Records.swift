import Assessment
import Casework

@testable import Screens

/// One sample of every sentence; those of records, vaults and errors.
extension Phrases {
  static var auditWords: [AuditWords] {
    [
      .verifyTitle, .whole, .notWhole(41), .events, .commits, .signatures, .opened, .sealed, .head, .findings,
      .finding, .detail, .event, .member, .readOnly, .witnessHint, .logTitle(41), .logEmpty, .when, .who,
      .act, .about, .registerTitle(41), .registerEmpty, .claimed, .recorded, .gap, .gapLine(41), .noForm,
      .basis, .ground, .checkpointTitle, .checkpointKeep, .extends, .doesNotExtend, .progress,
    ]
  }

  static var caseWords: [CaseWords] {
    [
      .queueTitle(41), .queueEmpty, .caseTitle("Quoll"), .level, .state, .due, .assigned, .member, .person,
      .evidence, .raisedAt, .caseNumber, .unseen, .overdueCount(41), .notAssigned, .notShared,
      .noEvidence, .judgement("Quoll"), .evidenceLine("Quoll", "Xerus", "Zebu"), .timeline, .because("Quoll"),
      .secondPerson, .needsContact, .followUpOpen("Quoll"), .followUpUnseen,
      .finished, .rulesNote, .newsCount(41), .new, .changed, .recorded("Quoll"), .nextCase, .previousCase,
      .closedToo, .openOnly, .act, .keyTakeOn, .keyContact, .keyRefer, .keyFollowUp, .keyClose, .keyReopen,
      .keyChart, .moreWait(41), .takeOnFirst,
    ]
  }

  static var chartWords: [ChartWords] {
    [
      .title, .nothing, .assessments, .date, .instrument, .score, .band, .change, .flag, .course("Quoll"),
      .cases, .consents, .notes, .flagged, .promptOpen, .abandoned, .noScore, .imported,
      .enteredInError("Quoll"), .estimated, .alone, .version("Quoll", "Xerus"),
    ]
  }

  static var overviewWords: [OverviewWords] {
    [
      .title, .first, .openQuestion("Quoll", "Xerus", day), .next, .nothingNext, .lastResults,
      .unfinished("Quoll", day), .askAgain("Quoll", day), .consentEnded(.research),
      .consentOutdated(.research), .consentEnds(.research, day), .noCases, .noNotes, .noConsents, .pickResult,
      .pickCase, .noteTo("Quoll", "Xerus"), .noteOf("Quoll"), .notReadable,
    ]
  }

  static var courseWords: [CourseWords] {
    [
      .value, .estimate, .possible, .none, .several, .apart, .estimated("Quoll"), .open("Quoll", "Xerus"),
      .nothing, .otherWords,
    ] + Mode.allCases.map { CourseWords.otherMode($0) }
  }

  static var rescoreWords: [RescoreWords] {
    [
      .title(41), .nothing, .unchangedRecords, .newlyRaised(41), .howToOpen, .withheld(41),
      .versions("Quoll", "Xerus"), .noneToday("Quoll"), .wouldRaise("Quoll"), .score, .recorded, .then, .now,
      .notAtHand, .notReproduced, .unfitting(["Quoll", "Xerus"]), .newlyOpen(["Quoll", "Xerus"]),
      .noLongerRaised(["Quoll", "Xerus"]), .same,
      .range("Quoll", "Xerus"),
    ]
  }

  static var consentWords: [ConsentWords] {
    [
      .noticeTitle("Quoll"), .readNotice, .scopeTitle, .sayYes, .sayNo, .notYet, .choiceNote, .summaryTitle,
      .given, .refused, .withdrawn, .expired, .live, .never, .outdated, .refusedWarm, .withdrawnWarm,
      .confirm, .listTitle, .nothing, .scope, .state, .from, .until, .by, .mode, .bySelf, .byGuardian,
      .witness, .form, .missing(.research), .emergency("Quoll", "Xerus"),
      .noticeDue("Quoll"),
    ]
  }

  static var demoWords: [DemoWords] {
    [
      .title, .madeUp, .folder("Quoll"), .step(41, 57, "Quoll"), .vault, .families, .consent, .interview,
      .flag, .resumed, .review, .audit, .verify, .asCounselor, .removed("Quoll"), .kept("Quoll"), .finished,
      .samplePlace, .sampleFollowUp, .sampleClosing,
    ]
  }

  static var errorWords: [ErrorWords] {
    [
      .wrongPassphrase, .notPermitted("Quoll"),
      .noSuchMember("Quoll"), .noSuchInstrument("Quoll"),
      .policyDiffers("Quoll"), .noCatalogue,
      .wordingRefused("Quoll"), .noTerminal, .broken,
    ]
  }

  static var instrumentWords: [InstrumentWords] {
    [
      .listTitle(41), .empty, .id, .title, .version, .minutes, .questions, .questionList, .languages,
      .wording, .measures,
      .recall, .direction, .scores, .alerts, .licence, .sources, .fit, .bands, .cutOff, .range,
      .within("0–777"), .skeleton,
      .unverified, .verified, .projectNote, .fitAge(41), .fitBereaved, .higherWorse, .higherBetter,
      .noDirection, .safetyItem,
    ]
  }

  static var memberWords: [MemberWords] {
    [
      .listTitle(41), .nobody, .name, .age, .street, .pseudonym, .category, .relation, .phone, .unit, .family,
      .sex, .born, .identityNumber, .lost, .counselor, .sameName, .ageUnknown,
      .noStreet, .unknown, .registered("Quoll"), .assigned("Quoll"),
    ]
  }

  static var stageWords: [StageWords] {
    [
      .raised, .joined("Quoll"), .opened, .calledReached("Quoll"), .calledNobody("Quoll"),
      .contactReached, .contactNotReached, .contactRefused, .referredTo("Quoll"),
      .reopened,
      .acknowledged, .followedUp, .closureProposed, .closureConfirmed, .noted, .stepsDone(41),
    ]
  }

  static var vaultErrorWords: [VaultErrorWords] {
    [
      .noVault("Quoll"), .vaultExists("Quoll"), .notAVault("Quoll"), .damaged("Quoll"), .newerFormat(41, 57),
      .tooOpen("Quoll"), .symbolicLink("Quoll"), .networkDisk("Quoll"), .readOnly("Quoll"), .busy,
      .diskFull("Quoll"), .ioFailed("Quoll"),
    ]
  }

  static var vaultWords: [VaultWords] {
    [
      .passphraseFor("Quoll"), .passphraseNew("Quoll"), .passphraseAgain, .passphraseShort(41),
      .passphraseDiffers, .passphraseGenerated("Quoll"), .organisation, .contact, .created("Quoll"),
      .fingerprint("Quoll"), .fingerprintKeep, .user, .locked, .welcome("Quoll"),
    ]
  }
}
