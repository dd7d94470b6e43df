import Foundation
import Testing

/// Keys at random, from every role's start and from the middle of interviews: no crash, the terminal put back, no
/// acknowledged answer lost, and a record that is whole.
///
/// `NUANXIN_MONKEY=100000` presses that many keys, from `NUANXIN_MONKEY_SEED` on.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tic"), "skipped: no tic"))
struct MonkeyTests {
  @Test func nothingThatIsTypedBreaksIt() throws {
    let settings = ProcessInfo.processInfo.environment
    let seed = settings["NUANXIN_MONKEY_SEED"].flatMap { Int($0) } ?? 1
    let count = settings["NUANXIN_MONKEY"].flatMap { Int($0) } ?? 600
    let office = try Office()
    let monkey = try Monkey(office, seed: seed)
    try monkey.run(count)
    if count > 600 { print("monkey: \(monkey.figures)") }
    #expect(monkey.figures.runs > 3)
    let verified = try office.run(["audit", "verify", "--format", "json"], as: "he")
    #expect(verified.status == 0 && verified.out.contains(#""ok":true"#), "\(verified.out)\(verified.err)")
  }
}
