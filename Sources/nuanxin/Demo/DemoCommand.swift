import ArgumentParser
import Assessment
import Clinic
import Glibc
import Screens
import Terminal

/// A throw-away vault with made-up families.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Try it out: a throw-away vault with made-up families.",
    discussion: """
      At a terminal the start opens as the counselor. With --tour the whole job is walked through and printed, \
      without a terminal: consent, interview, score, flag, review, audit, check.

      Example: nuanxin demo --lang zh-Hans
      """)

  @ArgumentParser.Flag(
    help: "Walk through the whole job, printing each step; ends with 1 where a step fails.")
  var tour = false

  @ArgumentParser.Flag(help: "Remove the demo in --dir.")
  var remove = false

  @Option(help: ArgumentHelp("A folder to make for it, else a temporary one.", valueName: "dir"))
  var dir: String?

  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var plain: PlainOptions
  @OptionGroup var speech: LanguageOptions

  mutating func validate() throws {
    guard !remove || dir != nil else { throw ValidationError("--remove needs --dir") }
    guard !remove || !tour else { throw ValidationError("--remove and --tour do not go together") }
  }

  mutating func run() throws {
    let language = speech.language
    if remove, let dir {
      try DemoFolder.remove(dir)
      return try DescriptorOutput.standard.write(language.say(DemoWords.removed(dir)) + "\n")
    }
    let catalog = try catalogue.load()
    let folder = try DemoFolder.make(at: dir)
    let vault = DemoVault(folder: folder, catalog: catalog)
    if tour {
      defer { try? DemoFolder.remove(folder.path) }
      return try Tour(vault, language).run()
    }
    do {
      let clock = DemoClock(daysBack: 120)
      _ = try vault.found(in: clock.world)
      try DemoHistory(try vault.session(of: "wang", in: clock.world), clock).write()
    } catch {
      try? DemoFolder.remove(folder.path)
      throw error
    }
    try open(vault, language)
  }

  private func open(_ vault: DemoVault, _ language: Language) throws {
    try DescriptorOutput.standard.write(DemoGuide(vault.folder, language).text)
    guard TerminalInput.isTerminal, DescriptorOutput.standard.isTerminal else { return }
    try Console(plain, language).run(try vault.session(of: "wang")) { talk in
      let dialogue = talk.dialogue
      try talk.page(Screen(language.say(DemoWords.asCounselor)))
      try StartFlow(talk).run()
      let asked = Screen(language.say(DoneWords.demoRemoveAsk), input: .words)
      guard try dialogue.ask(asked).map(TypedText.normalised) == "y" else {
        return try talk.tell(DemoWords.kept(vault.folder.path))
      }
      try DemoFolder.remove(vault.folder.path)
      try talk.tell(DemoWords.removed(vault.folder.path))
    }
  }
}
