package dev.virga.kernel.plugin;

/// Why a plugin does not work.
///
/// @param source where it is from: `built in`, or the drop-in's file or folder name
/// @param plugin its name as far as it is known: the service, else the class, else the source
/// @param reason what is wrong, for the user
public record PluginProblem(String source, String plugin, String reason) {
  /// A problem told by an exception.
  static PluginProblem of(String source, String plugin, Throwable cause) {
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String reason =
        root.getMessage() == null || root instanceof LinkageError
            ? root.toString()
            : root.getMessage();
    return new PluginProblem(source, plugin, reason);
  }
}
