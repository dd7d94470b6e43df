/// A part of a draft that a defect can lie in. Drafts have no file yet, so their lines are free to say which part
/// it is; they are put to 1 once all is proved.
enum DraftPart: Hashable {
  case head
  case question(Int)
  case condition(Int)
  case score(Int)

  /// The line that stands for the part.
  var line: Int {
    switch self {
    case .head: 1
    case .question(let index): 2 + 3 * index
    case .condition(let index): 3 + 3 * index
    case .score(let index): 4 + 3 * index
    }
  }

  /// The part that a line stands for.
  init(line: Int) {
    let (index, kind) = (line - 2).quotientAndRemainder(dividingBy: 3)
    switch kind {
    case _ where line < 2: self = .head
    case 0: self = .question(index)
    case 1: self = .condition(index)
    case _: self = .score(index)
    }
  }
}
