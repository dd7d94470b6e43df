import Exchange
import Glibc
import Screens

/// A file that was named on the command line, or standard input for `-`.
///
/// A class, because it owns the descriptor.
final class InputFile {
  /// Its path as given.
  let path: String
  private let descriptor: Int32

  /// Opens it for reading; a folder, a missing file and one that may not be read are told apart.
  init(_ path: String) throws {
    self.path = path
    guard path != "-" else {
      descriptor = STDIN_FILENO
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Trouble.file([ENOENT, ENOTDIR].contains(errno) ? .missing(path) : .unreadable(path))
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw Trouble.file(.folder(path))
    }
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// Its bytes, as tables take them.
  var source: CSVScanner.Source {
    { [self] buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        if count >= 0 { return count }
        guard errno == EINTR else { throw Trouble.file(.unreadable(path)) }
      }
    }
  }

  /// Runs a reading of the file, and names the file in what is wrong with its content.
  func naming<Value>(_ body: (@escaping CSVScanner.Source) throws -> Value) throws -> Value {
    do {
      return try body(source)
    } catch let error as CSVError {
      throw Trouble.content(path, [error.words])
    } catch let error as TableDefects {
      throw Trouble.content(path, error.defects.map(\.words))
    }
  }
}
