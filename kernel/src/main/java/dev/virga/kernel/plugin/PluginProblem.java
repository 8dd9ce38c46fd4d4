package dev.virga.kernel.plugin;

/// Why a plugin does not work.
///
/// @param source where it is from: `built in`, or the drop-in's file or folder name
/// @param plugin its name as far as it is known: the service, else the class, else the source
/// @param reason what is wrong, for the user
public record PluginProblem(String source, String plugin, String reason) {
  /// A problem told by a throwable.
  static PluginProblem of(String source, String plugin, Throwable cause) {
    return new PluginProblem(source, plugin, Reason.of(cause));
  }

  /// A service that did not come up.
  public static PluginProblem atStart(String source, String plugin, Throwable cause) {
    return new PluginProblem(source, plugin, "it failed to start: " + Reason.of(cause));
  }
}
