import ArgumentParser

/// The program's one command, with everything else below it.
@main
struct Nuanxin: ParsableCommand {}
