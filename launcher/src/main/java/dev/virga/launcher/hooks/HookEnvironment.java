package dev.virga.launcher.hooks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

/// The environment of hooks: Virga's own, and what makes `aws` talk to Virga.
///
/// @param outer the environment of Virga
/// @param region the region where Virga's environment names none
record HookEnvironment(Map<String, String> outer, String region) {
  private static final String KEY_ID = "AWS_ACCESS_KEY_ID";

  /// For scripts that run while requests are answered. An access key that names an account, and a region,
  /// stay as they are: they say where things are to be made.
  Map<String, String> calling(URI endpoint) {
    Map<String, String> environment = new HashMap<>(outer);
    environment.put("AWS_ENDPOINT_URL", endpoint.toString());
    environment.keySet().removeIf(name -> name.startsWith("AWS_ENDPOINT_URL_"));
    if (!outer.getOrDefault(KEY_ID, "").matches("[0-9]{12}")) {
      environment.put(KEY_ID, "test");
    }
    environment.put("AWS_SECRET_ACCESS_KEY", "test");
    environment.remove("AWS_SESSION_TOKEN");
    environment.remove("AWS_PROFILE");
    String named =
        outer.getOrDefault("AWS_DEFAULT_REGION", outer.getOrDefault("AWS_REGION", region));
    environment.put("AWS_DEFAULT_REGION", named);
    environment.put("AWS_REGION", outer.getOrDefault("AWS_REGION", named));
    return environment;
  }

  /// A folder at the end of the path with an `awslocal` that is `aws`, which the environment points to
  /// Virga anyway. One that is installed is found before.
  static Path awslocal(Map<String, String> environment) throws IOException {
    Path folder = Files.createTempDirectory("virga-hooks");
    Path script = folder.resolve("awslocal");
    Files.writeString(script, "#!/bin/sh\nexec aws \"$@\"\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    environment.merge("PATH", folder.toString(), (path, it) -> path + ":" + it);
    return folder;
  }
}
