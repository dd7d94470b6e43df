import ArgumentParser
import Assessment
import Catalog
import Clinic
import Exchange
import Glibc
import Screens
import Terminal

/// How the program ends after an error: with which status, and which line on standard error.
struct Ending {
  private let status: Int32
  private let lines: [String]
  private let isPlea: Bool

  /// Shows the line and gives the status.
  func shown() -> Int32 {
    for line in lines {
      let output = isPlea ? DescriptorOutput.standard : .error
      try? output.write(line + "\n")
    }
    return status
  }

  private init(_ status: Int32, _ lines: [String], isPlea: Bool = false) {
    (self.status, self.lines, self.isPlea) = (status, lines, isPlea)
  }

  private init(_ status: Failure.Status, _ phrase: some Phrase, _ language: Language) {
    self.init(status.rawValue, [ErrorLine.text(phrase, in: language)])
  }

  /// Reads an error.
  init(of error: any Error, in language: Language) {
    if let failure = Failure(error) {
      self.init(failure.status.rawValue, [failure.line(in: language)])
      return
    }
    switch error {
    case let error as Trouble: self.init(error, language)
    case let error as CatalogRejection: self.init(error, language)
    case let error as AuthoringError: self.init(error.status, error.words, language)
    case let error as CSVError: self.init(.badData, error.words, language)
    case let error as PassphraseProblem: self.init(error, language)
    case is OutputFailure: self.init(.inputOutput, VaultErrorWords.ioFailed("stdout"), language)
    case _: self.init(parsing: error)
    }
  }

  /// What ArgumentParser throws: help and version are asked for, everything else is usage.
  private init(parsing error: any Error) {
    let code = Nuanxin.exitCode(for: error)
    if code.isSuccess {
      self.init(0, [Nuanxin.fullMessage(for: error)], isPlea: true)
    } else if error is ExitCode {
      self.init(code.rawValue, [])
    } else {
      let said = Self.discreet(Nuanxin.message(for: error)).split(whereSeparator: \.isNewline)
      let line = said.map { $0.drop { $0 == " " } }.joined(separator: " ")
      self.init(Failure.Status.usage.rawValue, ["nuanxin: " + line])
    }
  }

  /// The parser's message without what was typed, where that may be a name: anything beyond ASCII.
  private static func discreet(_ message: String) -> String {
    message.split(separator: "'", omittingEmptySubsequences: false)
      .map { $0.utf8.allSatisfy { $0 < 0x80 } ? String($0) : "…" }.joined(separator: "'")
  }

  private init(_ trouble: Trouble, _ language: Language) {
    switch trouble {
    case .noCatalogue: self.init(.configuration, ErrorWords.noCatalogue, language)
    case .noInstrument(let id): self.init(.noInput, ErrorWords.noSuchInstrument(id), language)
    case .noTerminal: self.init(.usage, ErrorWords.noTerminal, language)
    case .passphrasesDiffer: self.init(.badData, VaultWords.passphraseDiffers, language)
    case .file(let words): self.init(.noInput, words, language)
    case .content(let path, let defects):
      self.init(
        Failure.Status.badData.rawValue, defects.map { "nuanxin: \(path): \(language.say($0))" })
    case .tour(let what): self.init(1, [ErrorLine.text(DoneWords.tourFailed(what), in: language)])
    case .cannotMake(let path): self.init(.cannotCreate, PassphraseWords.unwritten(path), language)
    case .policiesDiffer(let path): self.init(.configuration, ErrorWords.policyDiffers(path), language)
    case .authoring(let status, let words): self.init(status, words, language)
    case .statement(let status, let words): self.init(status, words, language)
    case .noDemo(let path): self.init(.noInput, DoneWords.removedNothing(path), language)
    case .said(let status): self.init(status, [])
    }
  }

  private init(_ rejection: CatalogRejection, _ language: Language) {
    switch rejection {
    case .missing(let path): self.init(.configuration, FileWords.missing(path), language)
    case .unreadable(let path): self.init(.configuration, FileWords.unreadable(path), language)
    case .defects(let defects):
      let first = FileWords.defects(defects.first?.description ?? "", defects.count - 1)
      self.init(.configuration, first, language)
    }
  }

  private init(_ problem: PassphraseProblem, _ language: Language) {
    switch problem {
    case .noTerminal, .cannotHide: self.init(.notPermitted, PassphraseWords.noTerminal, language)
    case .ended: self.init(.notPermitted, PassphraseWords.missing, language)
    case .tooLong: self.init(.badData, PassphraseWords.tooLong(1024), language)
    }
  }
}
