import Assessment
import Clinic
import Screens

/// One instrument, from its introduction to its last answer. Every reply is with the host before the next question
/// shows; whether it is kept there is the host's to say.
struct QuestionFlow<Host: QuestionHost> {
  /// What the interview rests on.
  private(set) var host: Host
  private var talk: Conversation
  private let isOverheard: Bool
  private var remarks: [String] = []
  /// Whether the choices are shown large, until another question comes.
  private var showsCard = false

  /// Goes on with an interview, new or resumed.
  init(_ host: Host, _ talk: Conversation, isOverheard: Bool) {
    (self.host, self.isOverheard) = (host, isOverheard)
    self.talk = talk.speaking(host.interview.language)
  }

  private var interview: Interview { host.interview }
  private var language: Language { interview.language }

  /// The words of the language in use; every pack that may be asked is complete.
  private var pack: Pack {
    get throws {
      guard let pack = interview.instrument.packs[language] else {
        throw ClinicError.noWording(interview.instrument.id, language)
      }
      return pack
    }
  }

  /// Asks until there is nothing more to ask. Where the input ends or the user leaves, the interview waits to be
  /// taken up again.
  ///
  /// - Throws: `InputEnded` once the interview is paused and saved.
  mutating func run() throws {
    do {
      while true {
        if host.handsOver, interview.mode == .selfCompleted { return }
        switch interview.phase {
        case .introduction: try introduce()
        case .asking(let index): try ask(interview.instrument.items[index])
        case .paused: try rest()
        case .finished, .abandoned: return
        }
      }
    } catch is InputEnded {
      try pauseForGood()
      throw InputEnded()
    }
  }

  /// Pauses at the end of the input. A login that was left while it was locked can write nothing more; every reply
  /// is kept already, and the interview is taken up again as after a power cut.
  private mutating func pauseForGood() throws {
    do {
      try send(.inputEnded)
    } catch let error as ClinicError {
      if case .locked = error { return }
      throw error
    }
  }

  /// Takes an interview up again where it was left.
  mutating func resume() throws { try send(.resume) }

  /// Ends an interview for good, as far as it has come.
  mutating func abandon(_ reason: Interview.AbandonReason) throws { try send(.abandoned(reason)) }

  private mutating func introduce() throws {
    let card = IntroductionCard(
      title: try pack.title, introduction: try pack.introduction, length: length, wording: try pack.wording,
      mode: interview.mode, isOverheard: isOverheard)
    var screen = InterviewScreens.introduction(card, isAlone: host.isRespondent, in: language)
    let doubts = interview.instrument.fit.doubts(about: interview.respondent)
    screen.blocks += doubts.map { .notice(Notice(.attention, language.say(DoubtWords.fit($0)))) }
    showRemarks(on: &screen)
    switch try talk.line(screen).lowercased() {
    case "": try send(.begin)
    case "p" where !host.isRespondent: try send(.pause)
    case "g" where host.isRespondent: throw GivenBack()
    case "l": try switchLanguage()
    case _: remarks = [language.say(FlowWords.notTaken)]
    }
  }

  /// What is still to be asked: answers that were carried over are not asked again.
  private var length: FormPreview.Length {
    let instrument = interview.instrument
    let carried = Set(interview.history.filter(\.isCarried).map(\.item))
    return FormPreview.Length(
      questions: instrument.length(for: interview.respondent, carrying: carried),
      minutes: instrument.minutes...instrument.minutes)
  }

  private mutating func ask(_ item: Item) throws {
    let position = interview.position
    let card = QuestionCard(
      item, in: try pack, recall: interview.instrument.recall, position: position.number,
      total: position.count, earlier: interview.sheet[item.id], isOverheard: isOverheard)
    showsCard = showsCard && !card.choices.isEmpty
    var screen =
      showsCard
      ? InterviewScreens.showCard(card, in: language)
      : InterviewScreens.question(card, isAlone: host.isRespondent, in: language)
    showRemarks(on: &screen)
    switch InterviewCommand.parse(try talk.line(screen), for: item.response) {
    case .failure(let words): remarks = [language.say(words)]
    case .success(let command): try obey(command, at: item, card.ask)
    }
  }

  private mutating func obey(_ command: InterviewCommand, at item: Item, _ ask: String) throws {
    guard !host.isRespondent || command.isRespondents else {
      return remarks = [language.say(FlowWords.notTaken)]
    }
    switch command {
    case .answer(let answer): try send(.answered(answer))
    case .declined(let reason): try send(.declined(reason))
    case .skip: if let reason = try reason() { try send(.declined(reason)) }
    case .back: try send(.back)
    case .giveBack where host.isRespondent: throw GivenBack()
    case .giveBack: remarks = [language.say(FlowWords.notTaken)]
    case .pause: try send(.pause)
    case .language: try switchLanguage()
    case .note: try note(to: ask)
    case .who: try changeWho()
    case .card: showsCard.toggle()
    }
  }

  private func reason() throws -> NonAnswer? {
    var problem: InputWords?
    while true {
      let line = try talk.line(InterviewScreens.skipReasons(problem: problem, in: language))
      switch InterviewCommand.parseReason(line) {
      case .success(let reason): return reason
      case .failure(let words): problem = words
      }
    }
  }

  private mutating func note(to ask: String) throws {
    let text = try talk.line(InterviewScreens.note(to: ask, in: language))
    guard !text.isEmpty else { return remarks = [language.say(QuestionWords.noteEmpty)] }
    try send(.note(text))
    remarks = [language.say(QuestionWords.noteKept)]
  }

  /// Another way of answering from here on; every reply keeps the way that it was given in.
  private mutating func changeWho() throws {
    let takes = interview.instrument.modes
    let modes = Mode.allCases.filter { takes.contains($0.administration) }
    var choices = modes.map { language.say(ModeWords.mode($0)) }
    choices.append(language.say(KeyWords.goBack))
    let screen = talk.menu(KeyWords.who, InterviewWords.howQuestion, choices, isBinding: true)
    let place = try talk.choice(screen, of: choices.count)
    guard modes.indices.contains(place), modes[place] != interview.mode else { return }
    try send(.handedOver(modes[place]))
    remarks = [language.say(ModeWords.mode(modes[place]))]
  }

  private mutating func switchLanguage() throws {
    let other = Language.allCases.first { $0 != language } ?? language
    guard interview.instrument.packs[other]?.isComplete == true else {
      return remarks = [language.say(RefusalWords.noWording(interview.instrument.id.raw))]
    }
    try send(.languageSwitched(other))
    talk = talk.speaking(other)
    remarks = [language.say(InterviewWords.languageSwitched)]
  }

  /// A break: goes on, leaves the interview for later, or ends it for good.
  private mutating func rest() throws {
    let kept = interview.sheet.replies.count { $0 != nil }
    var screen = InterviewScreens.paused(kept: kept, in: language)
    screen.keys.insert(KeyHint("q", language.say(host.leaving)), at: 1)
    showRemarks(on: &screen)
    switch try talk.line(screen).lowercased() {
    case "": try send(.resume)
    case "q": throw InputEnded()
    case "e": if let reason = try endReason() { try send(.abandoned(reason)) }
    case _: remarks = [language.say(FlowWords.notTaken)]
    }
  }

  /// Says once what the last line came to.
  private mutating func showRemarks(on screen: inout Screen) {
    for remark in remarks { screen = screen.noting(remark) }
    remarks = []
  }

  private func endReason() throws -> Interview.AbandonReason? {
    let reasons: [Interview.AbandonReason] = [.personStopped, .distressed, .safety, .enteredInError, .other]
    var choices = reasons.map { talk.say(DoubtWords.ended($0)) }
    choices.append(talk.say(KeyWords.goBack))
    let screen = talk.menu(FlowWords.endTitle, FlowWords.endAsk, choices, isBinding: true)
    let place = try talk.choice(screen, of: choices.count)
    return place < reasons.count ? reasons[place] : nil
  }

  /// Sends an event, then shows what it asks for, in order; all of it is on disk by then.
  private mutating func send(_ event: Interview.Event) throws {
    for effect in try host.handle(event) {
      switch effect {
      case .saveDraft, .raise, .finish: break
      case .refused(let problem): remarks = [language.say(DoubtWords.reply(problem.reason))]
      case .showSafetySteps(let level): try host.takeSafetySteps(level)
      case .reviewPrompt(let item): try review(item)
      }
    }
  }

  /// Goes back to a safety question that was skipped, where the counselor wants to put it once more.
  private mutating func review(_ item: ItemID) throws {
    guard case .asking = interview.phase, interview.mode != .proxy, !host.isRespondent else { return }
    let label = try pack.items[item]?.label ?? item.raw
    let screen = InterviewScreens.reviewPrompt(label: label, in: talk.language)
    guard try talk.choice(screen, of: 2) == 0 else { return }
    var before: Item?
    while interview.current?.id != item, interview.current != before {
      before = interview.current
      try send(.back)
    }
  }
}

extension InterviewCommand {
  /// Whether it is for the person who is asked, too.
  fileprivate var isRespondents: Bool {
    switch self {
    case .answer, .back, .skip, .declined, .language, .giveBack: true
    case .note, .pause, .who, .card: false
    }
  }
}
