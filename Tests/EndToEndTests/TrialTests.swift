import Foundation
import Testing

/// A questionnaire tried out: the screens of an interview, a result, and nothing kept anywhere.
struct TrialTests {
  private func attempt(_ lines: [String], _ arguments: [String] = []) throws -> Program.Ending {
    let typed = lines.map { $0 + "\n" }.joined()
    return try Program.run(["instrument", "try", "phq-9"] + arguments, input: Data(typed.utf8))
  }

  @Test func theWholeWayWithBackSkipAndHelp() throws {
    let mild = ["", "2", "3", "<", "2", "?", "", "2", "s", "1"] + Array(repeating: "1", count: 6) + ["1"]
    let ending = try attempt(mild, ["--age", "70"])
    #expect(ending.status == 0 && ending.err.isEmpty, "\(ending.err)")
    let result = try #require(ending.out.components(separatedBy: "Result: ").last)
    #expect(result.contains("Depression score: 3 of 27"), "1 + 1, made up for one of nine missing: \(result)")
    #expect(result.contains("- Energy: would rather not say"), "\(result)")
    #expect(ending.out.contains("A trial: nothing that you type is kept"))
    #expect(result.contains("A trial: nothing that you type is kept"))
  }

  @Test func aFlagAndASkippedSafetyQuestion() throws {
    let eight = [""] + Array(repeating: "1", count: 8)
    let flagged = try attempt(eight + ["2", "", "1"])
    #expect(flagged.out.contains("This answer raises a flag: urgent."), "\(flagged.out)")
    #expect(flagged.out.contains("!! urgent: Thoughts of death"), "\(flagged.out)")
    let skipped = try attempt(eight + ["s", "1", "2", "1"])
    #expect(skipped.out.contains("Safety questions without an answer\n- Thoughts of death"), "\(skipped.out)")
    #expect(!skipped.out.contains("!! urgent"))
  }

  @Test func withoutAnEndThereIsNoResult() throws {
    let ending = try attempt(["", "2", "2"], ["--lang", "zh-Hans"])
    #expect(ending.status == 0)
    #expect(ending.out.contains("没有结果"), "\(ending.out)")
    #expect(!ending.out.contains("结果："), "\(ending.out)")
    let left = try attempt(["", "2", "p", "q"])
    #expect(left.out.contains("no result"), "\(left.out)")
  }

  @Test func answersFromAFileScoreAsTheyDoElsewhere() throws {
    let folder = try Folder()
    let file = try folder.write("q1,q2,q3,q4,q5,q6,q7,q8,q9\n1,1,1,1,1,1,1,1,1\n", to: "answers.csv")
    let text = try attempt([], ["--answers", file])
    #expect(text.out.contains("Depression score: 9 of 27"), "\(text.out)")
    let tried = try attempt([], ["--answers", file, "--format", "json"])
    let scored = try Program.run(["score", "phq-9", "--answers", file, "--format", "json"])
    #expect(tried.out == scored.out && !tried.out.isEmpty)
    #expect(try attempt([], ["--format", "json"]).status == 64)
    let two = try folder.write("q1\n1\n2\n", to: "two.csv")
    #expect(try attempt([], ["--answers", two]).status == 65)
    #expect(try Program.run(["instrument", "try", "no-such"]).status == 66)
  }
}
