package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.log.PlatformEvent;
import dev.virga.plugin.lambda.model.RuntimeVersionConfig;
import dev.virga.plugin.lambda.runtime.InitializationType;
import dev.virga.plugin.lambda.store.StoredFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How Lambda names the runtime that it starts.
final class RuntimeVersion {
  private static final Pattern RUNTIME =
      Pattern.compile("(?<family>[a-z]+)\\.?(?<version>[a-z0-9.]*?)(\\.x)?");

  private RuntimeVersion() {}

  /// `INIT_START` of a function, or `RESTORE_START` of a version with SnapStart.
  static PlatformEvent start(StoredFunction function, InitializationType type) {
    RuntimeVersionConfig version = function.configuration().runtimeVersionConfig();
    String arn = version == null ? null : version.runtimeVersionArn();
    String name = name(function.configuration().runtime());
    return type == InitializationType.SNAP_START
        ? new PlatformEvent.RestoreStart(name, arn)
        : new PlatformEvent.InitStart(type.text(), name, arn);
  }

  /// `python:3.12.v1` for `python3.12`; null where there is no managed runtime.
  static @Nullable String name(@Nullable String runtime) {
    if (runtime == null) {
      return null;
    }
    var parts = RUNTIME.matcher(runtime);
    return parts.matches()
        ? parts.group("family") + ":" + parts.group("version") + ".v1"
        : runtime + ".v1";
  }
}
