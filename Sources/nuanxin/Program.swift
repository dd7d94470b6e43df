import ArgumentParser
import CShim
import Glibc
import Screens
import Terminal

/// Where the program begins.
@main
enum Program {
  /// Hardens the process before anything can hold a secret, then runs the command that was typed.
  static func main() {
    _ = nx_harden()
    umask(0o077)
    TerminalLocale.prepare()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let language = SpokenLanguage.chosen(by: arguments)
    do {
      var command = try Nuanxin.parseAsRoot(arguments)
      try command.run()
    } catch {
      exit(Ending(of: error, in: language).shown())
    }
  }
}
