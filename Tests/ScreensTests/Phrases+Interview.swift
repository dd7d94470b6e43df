import Assessment
import Casework

@testable import Screens

/// One sample of every sentence; those of an interview and those used everywhere.
extension Phrases {
  static var commonWords: [CommonWords] {
    [
      .yes, .no, .back, .next, .more, .none, .of(41, 57), .chooseNumber,
      .colon("Quoll", "Xerus"),
    ]
      + Language.allCases.map { CommonWords.language($0) }
  }

  static var crisisWords: [CrisisWords] {
    [
      .panelTitle, .opening, .hotlines, .steps, .onCall, .undelivered, .nobodyToSee, .notShared,
      .delivered,
      .noOnCall, .callOutcomeAsk, .answered, .notAnswered, .called("Quoll"), .stepPosition(41, 57),
      .stepsDone, .stepsRecorded(41, 57), .unread, .lastVerified("Quoll"), .levelStays,
      .warmLine, .noteAsk,
    ]
      + CrisisLevel.allCases.map { CrisisWords.raised($0) }
  }

  static var helpWords: [HelpWords] {
    [
      .title, .choose, .back, .skip, .note, .pause, .language, .who, .card, .crisis, .judgement, .calm,
      .endOfInput,
    ]
  }

  static var inputWords: [InputWords] {
    [
      .empty, .notAChoice(41), .notSeveral(41), .noneAndSome, .notYesOrNo, .notANumber,
      .outside("Quoll", "Xerus"), .tooLong(41, 57), .notADate, .notAClock, .notADuration, .notAReason(41),
      .notOnThisScreen("Quoll"),
    ]
  }

  static var interviewWords: [InterviewWords] {
    [
      .readBackTitle, .isThis("Quoll"), .readBackYes, .readBackNo, .wrongPerson, .howTitle, .howQuestion,
      .spokenTitle, .spokenQuestion, .companyTitle, .companyQuestion, .proxyNote, .companyNote,
      .voluntary, .readAloud, .pausedTitle, .pausedCare,
      .pausedKept(41), .resumeTitle, .resumeOffer("Quoll", "Xerus"), .resumeGoOn, .resumeAnew, .thanksTitle,
      .thanks, .thanksLines("Quoll"), .handBack, .languageSwitched,
    ]
  }

  static var keyWords: [KeyWords] {
    [
      .back, .skip, .note, .pause, .language, .help, .crisis, .who, .card, .question, .judgement, .blank,
      .lock, .more, .choose, .type, .results, .resume, .done, .passOver, .leave,
      .goOn, .goBack, .yes, .no, .right, .wrong, .abandon, .open,
    ]
  }

  static var modeWords: [ModeWords] {
    [.mandarin, .shanghainese, .otherSpeech, .alone, .family, .others]
      + Mode.allCases.map { ModeWords.mode($0) }
  }

  static var nameWords: [NameWords] {
    []
      + CrisisLevel.allCases.map { NameWords.level($0) }
      + AlertKind.allCases.map { NameWords.kind($0) }
      + Role.allCases.map { NameWords.role($0) }
      + ConsentScope.allCases.map { NameWords.scope($0) }
      + NonAnswer.allCases.map { NameWords.reason($0) }
      + ConsentPolicy.Mode.allCases.map { NameWords.consentMode($0) }
      + Wording.allCases.map { NameWords.wording($0) }
      + CaseState.allCases.map { NameWords.state($0) }
      + MemberCard.Category.allCases.map { NameWords.category($0) }
      + MemberCard.Relation.allCases.map { NameWords.relation($0) }
      + [Sex.female, .male].map { NameWords.sex($0) }
      + KnownNorm.allCases.map { NameWords.norm($0) } + [.otherNorm("Quoll")]
  }

  static var questionWords: [QuestionWords] {
    [
      .position(41, 57), .answered("Quoll"), .passedOver("Quoll"), .marked, .sensitive, .skipTitle,
      .skipQuestion, .noteTitle, .noteAsk, .noteKept, .noteEmpty, .enterNumber(41, 57),
      .enterNumberOf(41, 57, "Quoll"), .enterDecimal("Quoll", "Xerus"),
      .enterDecimalOf("Quoll", "Xerus", "Zebu"), .enterText(41), .enterDate, .enterClock, .enterDuration,
      .enterSeveral, .noneOfThese, .safetyTitle, .safetyOpen("Quoll"), .safetyWhat, .safetyAskAgain,
      .safetyLater, .nobodyShown,
    ]
  }

  static var resultWords: [ResultWords] {
    [
      .title("Quoll"), .notADiagnosis, .screeningOnly, .projectWording, .publisherWording("Quoll"),
      .score("Quoll", "Xerus"), .points("Quoll"), .noScore, .between("Quoll", "Xerus"), .doesNotApply,
      .band("Quoll"),
      .bandCertain("Quoll"), .bandsPossible("Quoll"), .prorated, .positive("Quoll"),
      .negative("Quoll"), .positiveOpen("Quoll"), .cutOff("Quoll"), .missing,
      .missingNotZero, .next, .raised, .prompts, .unverified,
      .origin("Quoll", "Xerus", "Zebu", engine: 41),
    ]
  }

  static var lengthWords: [LengthWords] {
    [
      .questions(41...57), .minutes(41...57), .takes("Quoll"), .mayFollow("Quoll", "Xerus"),
      .tooSoon("Quoll", day, day), .about("Quoll", "Xerus"),
    ]
  }

  static var changeWords: [ChangeWords] {
    [
      .sinceLast, .up("Quoll", "Xerus"), .down("Quoll", "Xerus"), .same("Quoll"), .taken("Quoll"),
      .towardsBetter, .towardsWorse, .bandMoved("Quoll", "Xerus"), .withinError, .reliable, .reliablyBetter,
      .reliablyWorse, .refused("Quoll"), .incomparable("Quoll"), .matters("Quoll"), .doesNotMatter("Quoll"),
      .response("Quoll"), .remission("Quoll"), .wordingUnknown, .olderWordingUnknown, .shortBetter,
      .shortWorse, .shortWithinError,
      .shortBeyondError,
      .shortRefused, .shortIncomparable, .shortMatters, .shortResponse, .shortRemission, .whyRefused("Quoll"),
      .definitionUnreadable,
    ]
  }

  static var timeWords: [TimeWords] {
    [
      .date(day), .clock(41), .moment(WallTime(day, minute: 545)), .minutes(41), .inMinutes(41), .overdue(41),
      .age(41), .years(41), .until(day),
    ]
  }

  static var doubtWords: [DoubtWords] {
    let fits: [Fit.Doubt] = [
      .tooYoung(minimum: 41), .ageUnknown(minimum: 57), .notBereaved, .bereavementUnknown,
    ]
    let replies: [AnswerProblem.Reason] = [
      .outside(expected: ""), .wrongKind(expected: ""), .proxyOnSafetyItem, .unknownReason,
    ]
    return fits.map { DoubtWords.fit($0) } + replies.map { DoubtWords.reply($0) }
      + ScoreChange.Refusal.allCases.map { DoubtWords.change($0) }
      + Interview.AbandonReason.allCases.map { DoubtWords.ended($0) }
  }

  static var hotlineWords: [HotlineWords] {
    [.national, .shanghai, .ambulance, .police, .dayAndNight]
  }
}
