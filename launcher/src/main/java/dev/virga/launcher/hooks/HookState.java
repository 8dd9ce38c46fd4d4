package dev.virga.launcher.hooks;

import org.jspecify.annotations.Nullable;

/// How far a hook is, in LocalStack's words.
///
/// @param word the state
/// @param exitCode with what it ended; null where it did not run to its end
record HookState(Word word, @Nullable Integer exitCode) {
  /// A hook that did not begin yet.
  static final HookState UNKNOWN = new HookState(Word.UNKNOWN, null);

  /// A hook that runs.
  static final HookState RUNNING = new HookState(Word.RUNNING, null);

  /// A hook that could not be run.
  static final HookState ERROR = new HookState(Word.ERROR, null);

  /// LocalStack's names of the states.
  enum Word {
    UNKNOWN,
    RUNNING,
    SUCCESSFUL,
    ERROR
  }

  /// A hook that ended.
  static HookState ended(int exitCode) {
    return new HookState(exitCode == 0 ? Word.SUCCESSFUL : Word.ERROR, exitCode);
  }
}
