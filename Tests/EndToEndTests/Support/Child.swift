import Glibc

/// A child process without Foundation's: that one waits until every grandchild is gone, and tmux leaves a server.
enum Child {
  /// Runs a program to its end, its standard output in a file.
  static func run(_ arguments: [String], environment: [String], output: String) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var (child, status) = (pid_t(), Int32())
    let words = arguments.map { strdup($0) }
    let settings = environment.map { strdup($0) }
    defer { for word in words + settings { free(word) } }
    guard posix_spawn(&child, arguments[0], &actions, nil, words + [nil], settings + [nil]) == 0 else {
      return -1
    }
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    return status
  }
}
