import Clinic
import Screens

extension AuthoringError {
  /// What went wrong and what to do.
  var words: AuthorWords {
    switch self {
    case .exists(let path): .exists(path)
    case .cannotWrite(let path): .cannotWrite(path)
    case .readOnly(let path): .readOnly(path)
    case .notAName(let name): .notAName(name)
    }
  }
}
